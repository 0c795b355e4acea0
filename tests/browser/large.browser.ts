/** A graph of 2,000 people and 8,000 meetings: bounded lists, long timelines, networks that say what they leave out. */
import { afterAll, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, openLook } from './looks.js'

const large = inject('large')
afterAll(closeChromium)

test('a network says how much of it is shown', async () => {
  const { page, faults } = await openPage(`${large}/network?around=person_0000000&hops=2&first=300`)
  await expect.poll(() => page.locator('.shown').textContent()).toMatch(/^显示 300 \/ [\d,]{4,} 个/)
  expect(await page.locator('.network-table tbody tr').count()).toBe(300)
  expect(faults).toEqual([])
})

test('a person of hundreds of meetings has a timeline, and encounters page by page', async () => {
  const { page, faults } = await openPage(`${large}/person/person_0000000`)
  await expect.poll(() => page.locator('.timeline .dot').count()).toBeGreaterThan(100)
  const before = await page.locator('.encounters > .meeting').count()
  await page.getByRole('button', { name: /再显示/ }).click()
  await expect.poll(() => page.locator('.encounters > .meeting').count()).toBeGreaterThan(before)
  expect(faults).toEqual([])
})

test('looks well', async () => {
  const look = { width: 1440, lang: 'en', theme: 'light' }
  const { page } = await openLook(`${large}/person/person_0000000`, look)
  await page.locator('.timeline .dot').first().waitFor()
  await checkLook(page, 'large-person', look)
})
