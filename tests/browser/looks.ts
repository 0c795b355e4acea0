/** Looks: each view at three widths, in both languages and both themes. Must fit the width and have no barriers. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBarriers, fitsWidth, keepPicture, type OpenPage, openPage, SCREENSHOTS } from './chromium.js'

export interface Look {
  readonly width: number
  readonly lang: string
  readonly theme: string
}

const ALL: readonly Look[] = [1440, 768, 360].flatMap((width) =>
  ['zh', 'en'].flatMap((lang) => ['light', 'dark'].map((theme) => ({ width, lang, theme }))),
)

/** All twelve where pictures are wanted; else each width, language and theme once or twice, to be quick. */
export const LOOKS: readonly Look[] = SCREENSHOTS
  ? ALL
  : [
      { width: 1440, lang: 'zh', theme: 'light' },
      { width: 768, lang: 'en', theme: 'dark' },
      { width: 360, lang: 'en', theme: 'light' },
    ]

export async function openLook(address: string, { width, lang, theme }: Look): Promise<OpenPage> {
  const url = new URL(address)
  url.searchParams.set('lang', lang)
  url.searchParams.set('theme', theme)
  return openPage(url.href, { viewport: { width, height: 900 } })
}

export async function checkLook(page: Page, view: string, { width, lang, theme }: Look): Promise<void> {
  await keepPicture(page, `${view}-${width}-${lang}-${theme}`)
  expect(await fitsWidth(page)).toBe(true)
  expect(await findBarriers(page)).toEqual([])
}
