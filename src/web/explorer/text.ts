/** The interface's words: one data file for each language, of the same shape; only the one in use is loaded. */
import type zh from './text/zh.json'

export type Language = 'zh' | 'en'
export type Text = typeof zh

/** A phrase with the number 1, and with any other number. Chinese has the same for both. */
export interface Counted {
  readonly one: string
  readonly other: string
}

const LOADERS: Readonly<Record<Language, () => Promise<{ default: Text }>>> = {
  zh: () => import('./text/zh.json'),
  en: () => import('./text/en.json'),
}

export async function loadText(language: Language): Promise<Text> {
  return (await LOADERS[language]()).default
}

/** Puts values where a phrase names them in braces: `{name}`. A name without a value stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole))
}

/** The phrase that fits the number, with `{count}` in digits grouped by thousands. */
export function count(phrase: Counted, number: number): string {
  return fill(number === 1 ? phrase.one : phrase.other, { count: number.toLocaleString('en') })
}
