/** Asks for the API key, where the server wants one. */
import { useState } from 'preact/hooks'
import { keepKey, readKey } from '../graphql/key.js'
import { useText } from '../settings.js'

export function KeyField({ onKept }: { onKept: () => void }) {
  const text = useText()
  const [key, setKey] = useState(readKey() ?? '')
  return (
    <form
      class="key-field"
      onSubmit={(event) => {
        event.preventDefault()
        keepKey(key.trim())
        onKept()
      }}
    >
      <label>
        {text.key.label}{' '}
        <input type="password" value={key} autocomplete="off" onInput={(event) => setKey(event.currentTarget.value)} />
      </label>{' '}
      <button type="submit">{text.key.keep}</button>
      <p class="soft">{text.key.why}</p>
    </form>
  )
}
