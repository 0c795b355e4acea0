/** The explorer's start: reads what the visitor prefers, then shows the page of the address. */
import { render } from 'preact'
import './style/base.css'
import { App } from './app.js'
import { readSettings, SettingsProvider } from './settings.js'
import { loadText } from './text.js'

const root = document.getElementById('huiwu')
if (root !== null) {
  const settings = readSettings()
  const text = await loadText(settings.language)
  render(
    <SettingsProvider settings={settings} text={text}>
      <App />
    </SettingsProvider>,
    root,
  )
}
