/** The proof: from a fact to the article, with everything that was read marked at its place. */
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, LOOKS, openLook } from './looks.js'

const seeds = inject('seeds')
const question = `${seeds}/?person=郝平&with=蓝佛安`
afterAll(closeChromium)

describe('an article', () => {
  test('opens from a sentence, at that sentence', async () => {
    const { page, faults } = await openPage(question)
    const sentence = (await page.locator('.quote p').first().textContent()) ?? ''
    await page.locator('.quote a').first().click()
    await page.locator('.marked-text').waitFor()
    const quoted = (await page.locator('.quoted').allTextContents())
      .join('')
      .replace('所引原文: ', '')
      .replaceAll('◆', '')
    expect(quoted).toBe(sentence)
    const box = await page.locator('.quoted').first().boundingBox()
    expect(box?.y).toBeLessThan(800)
    expect(await page.locator('.mark.person', { hasText: '郝平' }).count()).toBeGreaterThan(1)
    expect(await page.locator('.mark.organization', { hasText: '北京大学' }).count()).toBeGreaterThan(0)
    expect(await page.locator('.mark.tenure').count()).toBeGreaterThan(0)
    expect(await page.locator('.mark.meeting').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  test('hovering a name lights all its mentions, also those in other words', async () => {
    const { page } = await openPage(question)
    await page.locator('.quote a').first().click()
    await page.locator('.mark.person', { hasText: '郝平' }).first().hover()
    await expect.poll(() => page.locator('.mark.lit').count()).toBeGreaterThan(1)
    expect(new Set(await page.locator('.mark.lit').allTextContents())).toContain('郝平')
    await page
      .locator('.subjects')
      .getByRole('button', { name: /\s蓝佛安: 看它在文中何处/ })
      .focus()
    await expect.poll(() => page.locator('.mark.lit').first().textContent()).toContain('蓝佛安')
  })

  test('the legend takes marks away and brings them back', async () => {
    const { page } = await openPage(question)
    await page.locator('.quote a').first().click()
    await page.locator('.mark.person').first().waitFor()
    await page.getByRole('checkbox', { name: /人物/ }).uncheck()
    await expect.poll(() => page.locator('.marked-text .mark.person').count()).toBe(0)
    expect(await page.locator('.marked-text .mark.organization').count()).toBeGreaterThan(0)
    await page.getByRole('checkbox', { name: /人物/ }).check()
    await expect.poll(() => page.locator('.marked-text .mark.person').count()).toBeGreaterThan(0)
  })

  test.each(LOOKS)('looks well at $width px, $lang, $theme', async (look) => {
    const { page, faults } = await openLook(question, look)
    await page.locator('.quote a').first().click()
    await page.locator('.marked-text').waitFor()
    await checkLook(page, 'article', look)
    expect(faults).toEqual([])
  })
})
