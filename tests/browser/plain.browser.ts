/** What a person sees without the explorer: the plain page, and GraphiQL. */
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { toApiKey } from '../../src/config/api-key.js'
import { readExamples } from '../../src/web/graphql/examples.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { openServer, post } from '../web/running-server.js'
import { closeChromium, findBarriers, fitsWidth, keepPicture, openPage } from './chromium.js'

const seeds = inject('seeds')
afterAll(closeChromium)

describe('the plain page', () => {
  test.each([
    { locale: 'zh-CN', heading: '最新会见', button: '搜索', count: '共 1 次' },
    { locale: 'en-GB', heading: 'Latest encounters', button: 'Search', count: '1 in all' },
  ])('answers without scripts ($locale)', async ({ locale, heading, button, count }) => {
    const { page, faults } = await openPage(seeds, { locale, javaScriptEnabled: false })
    await expect.poll(() => page.url()).toContain('/plain')
    await expect.poll(() => page.getByRole('heading', { level: 2 }).textContent()).toBe(heading)
    await page.getByRole('searchbox').fill('郝平 蓝佛安')
    await page.getByRole('button', { name: button }).click()
    // A click does not wait for the page that it leads to.
    await expect.poll(() => page.locator('.counts').textContent()).toBe(count)
    await page.locator('.encounter').first().getByRole('link', { name: '北京大学', exact: true }).click()
    await expect.poll(() => page.locator('.encounter').count()).toBeGreaterThan(2)
    expect(faults).toEqual([])
  })

  test('fits a telephone, and has no barriers', async () => {
    const { page } = await openPage(`${seeds}/plain`, { viewport: { width: 360, height: 740 } })
    expect(await fitsWidth(page)).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await keepPicture(page, 'plain-360')
  })
})

describe('GraphiQL', () => {
  test('opens with the examples, runs one, and asks no other host', async () => {
    const { page, faults } = await openPage(`${seeds}/graphql`, { locale: 'en-GB' })
    await page.locator('.graphiql-query-editor').waitFor()
    await expect.poll(() => page.getByRole('tab').count()).toBe(readExamples().length)
    await page.getByRole('button', { name: /Execute query/ }).click()
    await expect.poll(() => page.locator('.result-window').textContent()).toContain('parties')
    await keepPicture(page, 'graphiql')
    expect(faults).toEqual([])
  })

  test('is told of what an article adds while it listens', async () => {
    onTestFinished(closeAll)
    const server = await openServer(await openEmptyEmbedded(), { config: { apiKeys: [toApiKey('right', 'test')] } })
    const { page, faults } = await openPage(`${server.url}/graphql`, { locale: 'en-GB' })
    const editor = page.locator('.graphiql-query-editor .view-lines')
    // Until its scripts are all there, the editor takes a click and loses what is typed.
    const type = async () => {
      await editor.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText('subscription { encounterAdded { parties { person { name } } } }')
      return editor.textContent()
    }
    await expect.poll(type, { interval: 500, timeout: 30_000 }).toMatch(/^subscription.*encounterAdded/)
    const execute = page.getByRole('button', { name: /Execute query/ })
    // A click before the schema is there asks what stood in the editor before.
    const listening = async () => {
      if (await execute.isVisible()) await execute.click()
      return /^huiwu_subscriptions 1$/m.test(await (await fetch(`${server.url}/metrics`)).text())
    }
    await expect.poll(listening, { interval: 1_000, timeout: 30_000 }).toBe(true)
    const text = '2024年6月3日，东湖大学校长林知远在江城会见了望海集团董事长何川一行。'
    const query = 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { status } }'
    await post(server, query, { text }, { authorization: 'Bearer right' })
    await expect.poll(() => page.locator('.result-window').textContent()).toContain('何川')
    expect(faults).toEqual([])
  })
})
