/** The title of the browser's tab: what the page is about, then huiwu. */
import { useEffect } from 'preact/hooks'
import { useText } from '../settings.js'

/** `subject` '': the name of the explorer alone. */
export function useTitle(subject: string): void {
  const { title } = useText()
  useEffect(() => {
    document.title = subject === '' ? title : `${subject} · ${title}`
  }, [subject, title])
}
