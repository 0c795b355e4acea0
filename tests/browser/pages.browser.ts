/** What a person sees: the front page and GraphiQL in a real browser, without a request to any other host. */
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { readExamples } from '../../src/web/examples.js'
import { type RunningServer, startServer } from '../../src/web/server.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { STORY, tellAll } from '../web/small-graph.js'
import { openChromium, openPage } from './chromium.js'

/** Where to put screenshots; nowhere where it is not set. */
const SCREENSHOTS = process.env.SCREENSHOTS

let browser: Browser
let store: GraphStore
let server: RunningServer

beforeAll(async () => {
  store = await openEmptyEmbedded()
  await tellAll(store, STORY)
  server = await startServer({ store, port: 0, host: '127.0.0.1' })
  browser = await openChromium()
  if (SCREENSHOTS) mkdirSync(SCREENSHOTS, { recursive: true })
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  await closeAll()
})

describe('the front page', () => {
  test.each([
    { locale: 'zh-CN', heading: '最新会见', button: '搜索', search: '林知远 周明川', count: '共 2 次' },
    {
      locale: 'en-GB',
      heading: 'Latest encounters',
      button: 'Search',
      search: 'Lin Zhiyuan, 周明川',
      count: '2 in all',
    },
  ])('shows encounters and answers in its search box ($locale)', async ({ locale, heading, button, search, count }) => {
    const { page, faults } = await openPage(browser, server.url, locale)
    await page.goto(server.url)
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(heading)
    expect(await page.locator('.encounter').count()).toBe(7)
    expect(await page.locator('blockquote').first().textContent()).toContain('会面。')
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/front-${locale}.png` })

    await page.getByRole('searchbox').fill(search)
    await page.getByRole('button', { name: button }).click()
    // A click does not wait for the page that it leads to.
    await expect.poll(() => page.locator('.counts').textContent()).toBe(count)
    expect(await page.locator('.encounter').count()).toBe(2)
    expect(await page.getByRole('searchbox').inputValue()).toBe(search)
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/search-${locale}.png` })

    await page.locator('.encounter').first().getByRole('link', { name: '临江省委' }).click()
    await expect.poll(() => page.locator('.encounter').count()).toBeGreaterThan(2)
    expect(faults).toEqual([])
  })

  test('fits a telephone', async () => {
    const { page, faults } = await openPage(browser, server.url, 'zh-CN')
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(server.url)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(360)
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/front-phone.png` })
    expect(faults).toEqual([])
  })
})

describe('GraphiQL', () => {
  test('opens with the examples, runs one, and asks no other host', async () => {
    const { page, faults } = await openPage(browser, server.url, 'en-GB')
    await page.goto(`${server.url}/graphql`)
    await page.locator('.graphiql-query-editor').waitFor()
    await expect.poll(() => page.getByRole('tab').count()).toBe(readExamples().length)
    await page.getByRole('button', { name: /Execute query/ }).click()
    const result = page.locator('.result-window')
    await expect.poll(() => result.textContent(), { timeout: 10_000 }).toContain('林知远')
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/graphiql.png` })
    expect(faults).toEqual([])
  })
})
