/** The page of an address that leads nowhere, or to what the graph does not hold. */
import { useText } from '../settings.js'
import { useTitle } from './use-title.js'

export function NotFound({ message }: { message?: string }) {
  const text = useText()
  const shown = message ?? text.state.noPage
  useTitle(shown)
  return (
    <section class="state">
      <p>{shown}</p>
      <p>
        <a href="/">{text.state.home}</a>
      </p>
    </section>
  )
}
