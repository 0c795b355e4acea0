/** What to paste into another page to show this there: a frame, or the web component; each with a button to copy it. */
import { useState } from 'preact/hooks'
import { useText } from '../settings.js'
import './embed-snippet.css'

interface Props {
  readonly view: 'network' | 'timeline' | 'encounters'
  /** The parameters of the address: `person=…&from=…`. */
  readonly query: string
}

export function EmbedSnippet({ view, query }: Props) {
  const text = useText()
  const address = `${location.origin}/embed/${view}${query === '' ? '' : `?${query}`}`
  const frame = `<iframe src="${escapeValue(address)}" title="huiwu" width="100%" height="480" loading="lazy"></iframe>`
  return (
    <details class="embed-snippet">
      <summary>{text.results.embed}</summary>
      <p class="soft">{text.embed.how}</p>
      <Snippet label={text.embed.frame} code={frame} />
      <Snippet label={text.embed.component} code={toComponent(view, query)} />
    </details>
  )
}

function Snippet({ label, code }: { label: string; code: string }) {
  const text = useText()
  const [copied, setCopied] = useState(false)
  async function copy() {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      // Without a secure connection a page may not copy; the text can be marked and copied by hand.
    }
  }
  return (
    <div class="snippet">
      <label>
        <span>{label}</span>
        <textarea readOnly rows={3} value={code} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={copy}>
        {copied ? text.embed.copied : text.embed.copy}
      </button>
    </div>
  )
}

function toComponent(view: Props['view'], query: string): string {
  const given = [...new URLSearchParams(query)].map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${escapeValue(value)}"`,
  )
  const attributes = [...(view === 'network' ? [] : [`view="${view}"`]), ...given].map((each) => ` ${each}`).join('')
  return `<script type="module" src="${location.origin}/huiwu-network.js"></script>\n<huiwu-network${attributes}></huiwu-network>`
}

function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
