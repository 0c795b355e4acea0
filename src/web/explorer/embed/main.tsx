/** An embedded view's start: the view of the address, in a frame of another site's page. Links open pages of their own. */
import { render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { readSettings, SettingsProvider } from '../settings.js'
import { loadText } from '../text.js'
import '../style/base.css'
import { Embed } from './embed.js'
import './embed.css'

/** No address is the frame's own, so that every link is left to the browser. */
const NOWHERE = /^$/

const root = document.getElementById('huiwu')
if (root !== null) {
  const settings = readSettings()
  const text = await loadText(settings.language)
  render(
    <SettingsProvider settings={settings} text={text}>
      <LocationProvider scope={NOWHERE}>
        <Embed view={location.pathname.split('/').at(-1) ?? ''} />
      </LocationProvider>
    </SettingsProvider>,
    root,
  )
}
