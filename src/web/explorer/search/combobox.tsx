/**
 * Combobox: a text field with a list of suggestions below it, after the ARIA pattern of that name.
 *
 * Arrows walk the list, Enter takes the marked suggestion or, with none marked, submits the text; Escape closes it.
 * While an input method composes (pinyin), keys are its own.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useText } from '../settings.js'
import { count } from '../text.js'
import './combobox.css'

export interface Suggestion {
  readonly key: string
  readonly label: string
  /** What stands beside it: the kind, a date. */
  readonly note: string
  /** UTF-16 code units of `label` that answer the text. */
  readonly highlight?: readonly [start: number, end: number] | undefined
}

interface Props<Item extends Suggestion> {
  readonly value: string
  readonly label: string
  readonly placeholder?: string
  readonly suggest: (text: string, signal: AbortSignal) => Promise<readonly Item[]>
  readonly onInput: (text: string) => void
  readonly onTake: (item: Item) => void
  readonly onSubmit?: () => void
  readonly name?: string
}

/** Long enough that a fast typist asks once a word, short enough not to be noticed; in milliseconds. */
const PAUSE = 120

export function Combobox<Item extends Suggestion>(props: Props<Item>) {
  const { value, suggest } = props
  const text = useText()
  const id = useId()
  const [items, setItems] = useState<readonly Item[]>([])
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const typed = useRef(false)

  // Suggestions belong to the text; `suggest` is a new function each time.
  useEffect(() => {
    if (!typed.current || value.trim() === '') return setItems([])
    const abort = new AbortController()
    const timer = setTimeout(() => {
      suggest(value.trim(), abort.signal)
        .then((found) => {
          setItems(found)
          setMarked(-1)
        })
        // Suggestions help; without them the field still works.
        .catch(() => setItems([]))
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [value])

  function take(item: Item) {
    typed.current = false
    setOpen(false)
    setItems([])
    props.onTake(item)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return
    const shown = open && items.length > 0
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (shown) setMarked(step(marked, event.key === 'ArrowDown' ? 1 : -1, items.length))
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
    } else if (event.key === 'Enter') {
      const item = shown ? items[marked] : undefined
      if (item !== undefined) {
        event.preventDefault()
        take(item)
      } else {
        setOpen(false)
        if (props.onSubmit !== undefined) {
          event.preventDefault()
          props.onSubmit()
        }
      }
    }
  }

  const listed = open && items.length > 0
  return (
    <div class="combobox">
      <input
        type="text"
        role="combobox"
        name={props.name}
        value={value}
        placeholder={props.placeholder}
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed && marked >= 0 ? `${id}-${marked}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        onInput={(event) => {
          typed.current = true
          setOpen(true)
          props.onInput(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div class="list" id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={props.label} hidden={!listed}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input holds the focus and takes the keys.
          <div
            key={item.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            class="option"
            aria-selected={index === marked}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setMarked(index)}
            onClick={() => take(item)}
          >
            <Marked text={item.label} highlight={item.highlight} />
            <span class="note">{item.note}</span>
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {listed ? count(text.box.found, items.length) : ''}
      </span>
    </div>
  )
}

function Marked({ text, highlight }: { text: string; highlight: readonly [number, number] | undefined }) {
  if (highlight === undefined) return <span class="label">{text}</span>
  const [start, end] = highlight
  return (
    <span class="label">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </span>
  )
}

/** Walks round: from the last to none, and on to the first. */
function step(from: number, by: 1 | -1, length: number): number {
  const next = from + by
  return next >= length ? -1 : next < -1 ? length - 1 : next
}
