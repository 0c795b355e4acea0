/** The head of every page: name, search box, ways to go, language and theme. */
import { useLocation } from 'preact-iso'
import { SearchBox } from '../search/search-box.js'
import { type Theme, useSettings } from '../settings.js'
import './header.css'

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export function Header() {
  const { text, language, theme, change } = useSettings()
  const { path } = useLocation()
  const ways = [
    { address: '/', label: text.nav.ask },
    { address: '/network', label: text.nav.network },
    { address: '/read', label: text.nav.read },
    { address: '/review', label: text.nav.review },
  ]
  return (
    <header class="head">
      <a class="skip" href="#main">
        {text.skip}
      </a>
      <a class="brand" href="/">
        {text.title}
      </a>
      <SearchBox />
      <nav aria-label={text.nav.label}>
        {ways.map(({ address, label }) => (
          <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <a href="/graphql">{text.nav.api}</a>
      </nav>
      <div class="settings">
        <select
          aria-label={text.nav.theme}
          value={theme}
          onChange={(event) => change({ theme: THEMES.find((each) => each === event.currentTarget.value) ?? 'auto' })}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {text.nav.themes[each]}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}>
          {text.nav.language}
        </button>
      </div>
    </header>
  )
}
