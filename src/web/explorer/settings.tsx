/**
 * Settings: language and theme. The address wins over what the visitor chose before, which wins over what the browser
 * says. Kept in the browser's own storage, never in a cookie, so that the server learns nothing.
 */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { type Language, loadText, type Text } from './text.js'

export type Theme = 'light' | 'dark' | 'auto'

export interface Settings {
  readonly language: Language
  readonly theme: Theme
}

interface Shown extends Settings {
  readonly text: Text
  readonly change: (changed: Partial<Settings>) => void
}

const LANGUAGES: readonly Language[] = ['zh', 'en']
const THEMES: readonly Theme[] = ['light', 'dark', 'auto']
const Context = createContext<Shown | null>(null)

/** What the address, the storage and the browser say, in this order. */
export function readSettings(): Settings {
  const asked = new URLSearchParams(location.search)
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return {
    language: choose(LANGUAGES, [asked.get('lang'), recall('language'), ...spoken], 'zh'),
    theme: choose(THEMES, [asked.get('theme'), recall('theme')], 'auto'),
  }
}

export function SettingsProvider(props: { settings: Settings; text: Text; children: ComponentChildren }) {
  const [shown, setShown] = useState({ ...props.settings, text: props.text })
  const { language, theme, text } = shown

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
    document.documentElement.dataset.theme = theme
  }, [language, theme])

  async function change(changed: Partial<Settings>) {
    for (const [name, value] of Object.entries(changed)) remember(name, value)
    const next = { language, theme, ...changed }
    setShown({ ...next, text: next.language === language ? text : await loadText(next.language) })
  }
  return <Context.Provider value={{ ...shown, change }}>{props.children}</Context.Provider>
}

export function useSettings(): Shown {
  const shown = useContext(Context)
  if (shown === null) throw new Error('useSettings: expected to stand within SettingsProvider.')
  return shown
}

/** The words of the interface in the visitor's language. */
export function useText(): Text {
  return useSettings().text
}

function choose<Value extends string>(known: readonly Value[], wanted: readonly (string | null)[], otherwise: Value) {
  const found = wanted.find((each) => known.some((value) => value === each))
  return known.find((value) => value === found) ?? otherwise
}

/** Null where the browser keeps nothing, as in some frames and private windows. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(`huiwu.${name}`)
  } catch {
    return null
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`huiwu.${name}`, value)
  } catch {
    // Then the choice holds for this visit only.
  }
}
