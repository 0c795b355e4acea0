/** Embedded views: a page of another site holds a frame and the component, filters by message, hears of what is chosen. */
import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, LOOKS, openLook } from './looks.js'

const [seeds, holder, stranger] = [inject('seeds'), inject('holder'), inject('stranger')]
afterAll(closeChromium)

/** Notes what the page hears. */
const HEARD = `<script>heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, ...data }))
for (const name of ['huiwu-ready', 'huiwu-select']) addEventListener(name, ({ detail }) => heard.push({ event: name, ...detail }))</script>`

const openHeld = (body: string, site = holder) =>
  openPage(`${site}/?${new URLSearchParams({ body: HEARD + body })}`, { homes: [seeds], locale: 'zh-CN' })

const heard = (page: Page) => page.evaluate('heard') as Promise<Record<string, unknown>[]>

test.each(['encounters', 'network', 'timeline'])('a frame shows %s, with the filters of its address', async (view) => {
  const { page, faults } = await openHeld(
    `<iframe src="${seeds}/embed/${view}?person=郝平&lang=en&theme=dark" width="900" height="600"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  const shown = { encounters: '.pair', network: '.canvas canvas', timeline: '.timeline .dot' }[view] ?? ''
  await frame.locator(shown).first().waitFor()
  await expect.poll(() => frame.locator('.origin').textContent()).toBe('Open in huiwu')
  await expect.poll(() => heard(page)).toContainEqual({ origin: seeds, type: 'huiwu:ready', view })
  expect(await page.context().cookies()).toEqual([])
  expect(faults).toEqual([])
})

test('a frame is filtered by message, and tells what is chosen', async () => {
  const { page } = await openHeld(
    `<iframe src="${seeds}/embed/encounters?person=郝平" width="900" height="600"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect.poll(() => frame.locator('.counts').textContent()).toMatch(/^[2-9] 次会见/)
  const filter = { person: '郝平', with: '蓝佛安' }
  await page.evaluate(
    `document.querySelector('iframe').contentWindow.postMessage(${JSON.stringify({ type: 'huiwu:filter', filter })}, '*')`,
  )
  await expect.poll(() => frame.locator('.counts').textContent()).toBe('1 次会见')

  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: '蓝佛安' }).first().click(),
  ])
  expect(opened.url()).toContain(`${seeds}/person/`)
  await expect
    .poll(() => heard(page))
    .toContainEqual(
      expect.objectContaining({
        type: 'huiwu:select',
        selected: expect.objectContaining({ kind: 'person', name: '蓝佛安' }),
      }),
    )
})

test('the component shows a network, asks again when an attribute changes, and tells what is chosen', async () => {
  const { page, faults } = await openHeld(
    `<script type="module" src="${seeds}/huiwu-network.js"></script><huiwu-network view="encounters" person="郝平"></huiwu-network>`,
  )
  const frame = () => page.frames().find((each) => each.url().includes('/embed/'))
  await expect.poll(() => frame()?.locator('.counts').textContent()).toMatch(/^[2-9] 次会见/)
  await expect.poll(() => heard(page)).toContainEqual({ event: 'huiwu-ready' })
  await page.evaluate(`document.querySelector('huiwu-network').setAttribute('with', '蓝佛安')`)
  await expect.poll(() => frame()?.locator('.counts').textContent()).toBe('1 次会见')
  await frame()?.getByRole('link', { name: '蓝佛安' }).first().click()
  await expect
    .poll(() => heard(page))
    .toContainEqual(expect.objectContaining({ event: 'huiwu-select', kind: 'person' }))
  await page.evaluate(`document.querySelector('huiwu-network').setAttribute('view', 'network')`)
  await expect.poll(() => frame()?.locator('.canvas canvas').count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('a site that is not allowed is refused', async () => {
  const { page, faults } = await openHeld(
    `<iframe src="${seeds}/embed/encounters?person=郝平" width="900" height="600"></iframe>`,
    stranger,
  )
  await expect.poll(() => faults.join()).toMatch(/frame-ancestors/)
  expect(await page.frameLocator('iframe').locator('.pair').count()).toBe(0)
})

test('no site may show the other pages', async () => {
  const { faults } = await openHeld(`<iframe src="${seeds}/?person=郝平"></iframe>`)
  await expect.poll(() => faults.join()).toMatch(/frame-ancestors|X-Frame-Options/)
})

test('the explorer gives what to paste, and copies it', async () => {
  const { page } = await openPage(`${seeds}/?person=郝平`, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByText('嵌入网页').click()
  await page.getByRole('button', { name: '复制' }).first().click()
  await page.getByRole('button', { name: '已复制' }).waitFor()
  const copied = (await page.evaluate('navigator.clipboard.readText()')) as string
  const address = /src="([^"]+)"/.exec(copied)?.[1] ?? ''
  expect(decodeURIComponent(address)).toBe(`${seeds}/embed/encounters?person=郝平`)
  const held = await openHeld(copied)
  await held.page.frameLocator('iframe').locator('.pair').first().waitFor()
})

test.each(LOOKS.flatMap((look) => ['network', 'timeline'].map((view) => ({ ...look, view }))))(
  '$view looks well at $width px, $lang, $theme',
  async ({ view, ...look }) => {
    const { page } = await openLook(`${seeds}/embed/${view}?person=郝平`, look)
    await page
      .locator(view === 'network' ? '.canvas canvas' : '.timeline .dot')
      .first()
      .waitFor()
    await checkLook(page, `embed-${view}`, look)
  },
)
