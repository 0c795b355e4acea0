/** Pages of people, bodies and meetings: posts, timeline, partners, and lists that each of them narrows. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, LOOKS, openLook } from './looks.js'

const seeds = inject('seeds')
afterAll(closeChromium)

/** The address of the page that a search leads to. */
async function findAddress(name: string): Promise<string> {
  const query = `{ search(text: "${name}", kinds: [PERSON, ORGANIZATION], first: 1) { kind node { id } } }`
  const response = await fetch(`${seeds}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data: { search: [{ kind: string; node: { id: string } }] } }
  const [{ kind, node }] = data.search
  return `${seeds}/${kind.toLowerCase()}/${node.id}`
}

async function countPairs(page: Page): Promise<number> {
  await page.locator('.counts').waitFor()
  return Number.parseInt((await page.locator('.counts').textContent()) ?? '', 10)
}

describe("a person's page", () => {
  test('shows posts, a timeline and whom they met, and each narrows the encounters', async () => {
    const { page, faults } = await openPage(await findAddress('郝平'))
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('郝平')
    expect(await page.locator('.tenures').textContent()).toMatch(/北京大学.*党委书记/)
    await expect.poll(() => page.getByRole('img', { name: /郝平：.*个职务/ }).count()).toBe(1)
    expect(await page.locator('.timeline .bar').count()).toBeGreaterThan(0)
    expect(await page.locator('.timeline .dot').count()).toBeGreaterThan(2)
    const all = await countPairs(page)

    await page.locator('.breakdown', { hasText: '会见过谁' }).getByRole('link', { name: '蓝佛安' }).click()
    await expect.poll(() => countPairs(page)).toBe(1)
    await page.getByRole('link', { name: '去掉 蓝佛安' }).click()
    await expect.poll(() => countPairs(page)).toBe(all)
    await page
      .locator('.over-time')
      .getByRole('link', { name: /^2023: / })
      .click()
    await expect.poll(() => page.url()).toContain('from=2023&to=2023')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('from')
    expect(faults).toEqual([])
  })

  test('a dot of the timeline leads to its meeting, with both sides and the sentences', async () => {
    const { page } = await openPage(await findAddress('蓝佛安'))
    await page.locator('.timeline .dot').first().click()
    await expect.poll(() => page.url()).toContain('/meeting/')
    await expect.poll(() => page.locator('.sides > ul').count()).toBe(2)
    expect(await page.locator('.sides').textContent()).toContain('蓝佛安')
    expect(await page.locator('.quote').count()).toBeGreaterThan(0)
  })

  test('nobody bears an id that the graph does not know', async () => {
    const { page } = await openPage(`${seeds}/person/person_none`)
    await expect.poll(() => page.locator('.state').textContent()).toContain('图中没有这一页要找的内容')
  })
})

describe("a body's page", () => {
  test('shows who held which post, which bodies it met, and who stood for it', async () => {
    const { page, faults } = await openPage(await findAddress('北京大学'), { locale: 'en-GB' })
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('北京大学')
    expect(await page.locator('.facts').textContent()).toContain('university')
    expect(await page.locator('.tenures').textContent()).toContain('郝平')
    await page.locator('.breakdown', { hasText: 'Who stood for it' }).getByRole('link', { name: '郝平' }).click()
    await expect.poll(() => page.url()).toContain('person=')
    await expect.poll(() => countPairs(page)).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })
})

describe('looks', () => {
  test.each(LOOKS)('a person, $width px, $lang, $theme', async (look) => {
    const { page, faults } = await openLook(await findAddress('郝平'), look)
    await page.locator('.pair').first().waitFor()
    await checkLook(page, 'person', look)
    expect(faults).toEqual([])
  })

  test.each(LOOKS)('a body, $width px, $lang, $theme', async (look) => {
    const { page, faults } = await openLook(await findAddress('北京大学'), look)
    await page.locator('.pair').first().waitFor()
    await checkLook(page, 'organization', look)
    expect(faults).toEqual([])
  })

  test.each(LOOKS.slice(0, 2))('a meeting, $width px, $lang, $theme', async (look) => {
    const { page } = await openLook(`${seeds}/?person=郝平&with=蓝佛安`, look)
    await page.locator('.meeting .kind').first().click()
    await page.locator('.sides').waitFor()
    await checkLook(page, 'meeting', look)
  })
})
