/** The search box of every page: a person's, body's, meeting's or article's page in one step. */

import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useText } from '../settings.js'
import { Combobox } from './combobox.js'
import { suggestDestinations, toSearch } from './suggest.js'

export function SearchBox() {
  const text = useText()
  const { route, query, path } = useLocation()
  const searched = path === '/search' ? (query.q ?? '') : ''
  const [value, setValue] = useState(searched)
  useEffect(() => setValue(searched), [searched])

  function submit() {
    if (value.trim() !== '') route(toSearch(value.trim()))
  }
  return (
    <search>
      <form
        class="search-box"
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Combobox
          name="q"
          label={text.box.label}
          placeholder={text.box.placeholder}
          value={value}
          suggest={(input, signal) => suggestDestinations(input, text, signal)}
          onInput={setValue}
          onSubmit={submit}
          onTake={({ address }) => {
            setValue('')
            route(address)
          }}
        />
        <button type="submit">{text.box.button}</button>
      </form>
    </search>
  )
}
