/** An embedded view: what the address asks for, until the page that holds the frame asks for something else. */

import { useEffect, useState } from 'preact/hooks'
import { ErrorBoundary, lazy } from 'preact-iso'
import { NotFound } from '../page/not-found.js'
import { useSettings } from '../settings.js'
import { listenForFilters, tellReady } from './messages.js'

const EmbeddedEncounters = lazy(() => import('./embedded-encounters.js').then((module) => module.EmbeddedEncounters))
const EmbeddedNetwork = lazy(() => import('./embedded-network.js').then((module) => module.EmbeddedNetwork))
const EmbeddedTimeline = lazy(() => import('./embedded-timeline.js').then((module) => module.EmbeddedTimeline))

export interface EmbedProps {
  readonly address: URLSearchParams
  /** Whether the visitor can do more than look. */
  readonly interactive: boolean
}

const VIEWS = new Map([
  ['encounters', EmbeddedEncounters],
  ['network', EmbeddedNetwork],
  ['timeline', EmbeddedTimeline],
])

export function Embed({ view }: { view: string }) {
  const { text } = useSettings()
  const [address, setAddress] = useState(() => new URLSearchParams(location.search))
  useEffect(() => listenForFilters(setAddress), [])
  useEffect(() => tellReady(view), [view])
  const View = VIEWS.get(view)
  if (View === undefined) return <NotFound />
  const whole = `/${view === 'network' ? 'network' : ''}?${address}`
  return (
    <>
      <ErrorBoundary>
        <View address={address} interactive={address.get('interactive') !== 'false'} />
      </ErrorBoundary>
      <footer class="origin">
        <a href={whole}>{text.embed.open}</a>
      </footer>
    </>
  )
}
