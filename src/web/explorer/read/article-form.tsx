/** The article to be read: pasted, or chosen as files, which are read one after the other. */
import { useText } from '../settings.js'

export interface Draft {
  readonly title: string
  readonly text: string
  readonly published: string
  readonly url: string
  readonly source: string
}

export const EMPTY_DRAFT: Draft = { title: '', text: '', published: '', url: '', source: '' }

/** What the API takes: only what was given. */
export function toInput(draft: Draft): Record<string, string> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value.trim() !== ''))
}

interface Props {
  readonly draft: Draft
  readonly waiting: boolean
  readonly onChange: (draft: Draft) => void
  readonly onPreview: () => void
  readonly onStore: () => void
  readonly onFiles: (files: readonly File[]) => void
}

const FIELDS = ['title', 'published', 'source', 'url'] as const

export function ArticleForm({ draft, waiting, onChange, onPreview, onStore, onFiles }: Props) {
  const text = useText()
  const empty = draft.text.trim() === '' || waiting
  return (
    <form
      class="article-form"
      onSubmit={(event) => {
        event.preventDefault()
        onPreview()
      }}
    >
      <label class="text">
        <span>{text.read.text}</span>
        <textarea
          rows={8}
          maxLength={1_000_000}
          value={draft.text}
          onInput={(event) => onChange({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      {FIELDS.map((name) => (
        <label key={name}>
          <span>{text.read[name]}</span>
          <input
            placeholder={name === 'published' ? 'YYYY-MM-DD' : undefined}
            value={draft[name]}
            onInput={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="actions">
        <button type="submit" class="main" disabled={empty}>
          {text.read.preview}
        </button>
        <button type="button" onClick={onStore} disabled={empty}>
          {text.read.store}
        </button>
        <label class="files">
          <span>{text.read.files}</span>
          <input
            type="file"
            multiple
            accept=".txt,.md,text/plain"
            onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
          />
        </label>
      </p>
    </form>
  )
}
