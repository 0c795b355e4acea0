/** What a person sees without the explorer: the plain page, and GraphiQL. */
import { afterAll, describe, expect, inject, test } from 'vitest'
import { readExamples } from '../../src/web/examples.js'
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
})
