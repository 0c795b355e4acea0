/** Work: articles are read before they are stored, doubts are decided with keys, and what is wrong is taken out. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, LOOKS, openLook } from './looks.js'
import { API_KEY } from './servers.js'

const work = inject('work')
afterAll(closeChromium)

const TEXT = '2024年5月20日，江苏省委书记信长星在南京会见北京大学党委书记郝平一行。'

async function giveKey(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '接口密钥' }).last().fill(API_KEY)
  await page.getByRole('button', { name: '使用' }).last().click()
}

describe('reading', () => {
  test('what an article says is seen before it is stored; a missing key is asked for', async () => {
    const { page } = await openPage(`${work}/read`)
    await page.getByRole('textbox', { name: '正文' }).fill(TEXT)
    await page.getByRole('button', { name: '看会读出什么' }).click()
    await page.getByRole('alert').waitFor()
    await giveKey(page)
    await expect.poll(() => page.locator('.marked-text .mark.person').allTextContents()).toEqual(['信长星', '郝平'])
    expect(await page.locator('.subjects').textContent()).toMatch(/2024-05-20 · 会见 · 信长星.*⇄ 郝平/)

    await page.getByRole('button', { name: '存入', exact: true }).click()
    await expect.poll(() => page.locator('.results').textContent()).toMatch(/已读 1 \/ 1 篇.*已存入/)
    await page.locator('.results').getByRole('link').click()
    await expect.poll(() => page.locator('.marked-text').textContent()).toContain('信长星')
  })

  test('files are stored one after the other, with the progress; what is refused is told', async () => {
    const { page } = await openPage(`${work}/read`)
    await page.locator('summary', { hasText: '接口密钥' }).click()
    await giveKey(page)
    // Two days, so that no doubt arises whether it was one occasion: the review below has its own.
    const files = ['江州', '青屏'].map((place, index) => ({
      name: `${place}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `在${place}会见\n2024年6月${index + 1}日，东湖大学校长林知远在${place}会见望海集团董事长何川。`,
      ),
    }))
    await page
      .locator('input[type=file]')
      .setInputFiles([...files, { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') }])
    await expect.poll(() => page.locator('.results').textContent()).toContain('已读 3 / 3 篇')
    expect(await page.locator('.results li').count()).toBe(3)
    expect(await page.locator('.results .bad').count()).toBe(1)
  })
})

test('review: keys answer, skip and undo', async () => {
  const { page } = await openPage(`${work}/review`)
  await page.locator('.doubt').waitFor()
  const left = async () => Number(/\d+/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[0])
  const all = await left()
  expect(await page.locator('.doubt .sides > section').count()).toBe(2)
  const first = await page.locator('.doubt').textContent()
  await page.keyboard.press('s')
  await expect.poll(() => page.locator('.doubt').textContent()).not.toBe(first)
  await page.keyboard.press('n')
  await page.getByRole('alert').waitFor()
  await giveKey(page)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('n')
  await expect.poll(left).toBe(all - 1)
  // Keys are not taken while a decision is on its way.
  await expect.poll(() => page.getByRole('button', { name: /撤销上一项/ }).isEnabled()).toBe(true)
  await page.keyboard.press('u')
  await expect.poll(left).toBe(all)
})

test('a fact that is wrong is taken out, and brought back', async () => {
  const { page } = await openPage(`${work}/search?q=${encodeURIComponent('处长')}`)
  await page.locator('.found').getByRole('link').first().click()
  await page
    .getByRole('button', { name: /有误？/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: '为什么有误' }).fill('文章说的是别人')
  await page.getByRole('button', { name: '文章没有这么说' }).click()
  await giveKey(page)
  await page.getByText('已从图中去掉。').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByRole('button', { name: '文章没有这么说' }).waitFor()
})

test.each(LOOKS.flatMap((look) => ['read', 'review'].map((view) => ({ ...look, view }))))(
  '$view looks well at $width px, $lang, $theme',
  async ({ view, ...look }) => {
    const { page, faults } = await openLook(`${work}/${view}`, look)
    await page.locator(view === 'read' ? '.article-form' : '.doubt').waitFor()
    await checkLook(page, view, look)
    expect(faults).toEqual([])
  },
)
