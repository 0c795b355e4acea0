/**
 * Messages: an error's English sentence enters, the sentence in the client's language leaves.
 *
 * The English sentence is the key, as in gettext, so that whoever throws an error writes one sentence and no more.
 * What varies in it stands in seeds/messages/zh.tsv as {a}, {b}, … and is carried over word for word.
 */
import Negotiator from 'negotiator'
import { readPackageTable } from '../../files.js'

const MESSAGE_LANGUAGES = ['en', 'zh'] as const
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number]

interface Translation {
  readonly pattern: RegExp
  readonly chinese: string
}

/** Longer ones are a client's own text come back. */
const MAX_LENGTH = 1_000

let translations: readonly Translation[] | undefined

/** The one that Accept-Language (RFC 9110, section 12.5.4) prefers; English where it names neither. */
export function chooseLanguage(acceptLanguage: string | undefined): MessageLanguage {
  if (acceptLanguage === undefined) return 'en'
  const chosen = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language([...MESSAGE_LANGUAGES])
  return chosen === 'zh' ? 'zh' : 'en'
}

/** The message itself where the table has no such sentence. */
export function translate(message: string, language: MessageLanguage): string {
  if (language === 'en' || message.length > MAX_LENGTH) return message
  translations ??= readTranslations()
  for (const { pattern, chinese } of translations) {
    const found = pattern.exec(message)
    if (found !== null) return chinese.replace(/\{(\w)\}/g, (_, name: string) => found.groups?.[name] ?? '')
  }
  return message
}

function readTranslations(): Translation[] {
  return readPackageTable('seeds/messages/zh.tsv', ['english', 'chinese']).map(({ english, chinese }) => {
    const parts = english.split(/\{(\w)\}/)
    const source = parts.map((part, index) => (index % 2 === 0 ? toPattern(part) : `(?<${part}>.+?)`))
    return { pattern: new RegExp(`^${source.join('')}$`, 's'), chinese }
  })
}

function toPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
