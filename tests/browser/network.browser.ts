/** Networks: drawn and told in a table; dragged, expanded, narrowed in time, exported; each edge leads to its encounters. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, LOOKS, openLook } from './looks.js'

const seeds = inject('seeds')
afterAll(closeChromium)

const row = (page: Page, name: string) => page.locator('.network-table').getByRole('button', { name, exact: true })

/** Waits until the layout has come to rest. */
async function waitForRest(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0)
  await expect
    .poll(async () => {
      const now = await page.locator('.canvas').screenshot()
      const same = now.equals(before)
      before = now
      return same
    })
    .toBe(true)
  return before
}

/** A place within the picture where it has the colour; as one sees it. */
async function findColour(page: Page, canvas: Locator, [red, green, blue]: readonly number[]) {
  const picture = (await canvas.screenshot()).toString('base64')
  return (await page.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${picture}'
    await image.decode()
    const drawing = document.createElement('canvas')
    drawing.width = image.width
    drawing.height = image.height
    const context = drawing.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const found = []
    for (let i = 0; i < data.length; i += 4)
      if (Math.abs(data[i] - ${red}) + Math.abs(data[i + 1] - ${green}) + Math.abs(data[i + 2] - ${blue}) < 12)
        found.push({ x: (i / 4) % image.width, y: Math.floor(i / 4 / image.width) })
    return found[Math.floor(found.length / 2)]
  })()`)) as { x: number; y: number }
}

describe('the picture', () => {
  test('of two: a click on the edge tells their encounters, a drag moves a node', async () => {
    const { page, faults } = await openPage(`${seeds}/network?around=郝平&first=2&theme=light`)
    const canvas = page.locator('.canvas')
    const before = await waitForRest(page)
    const box = await canvas.boundingBox()
    if (box === null) throw new Error('Expected a picture.')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => page.locator('.selection h2').textContent()).toContain('郝平 ⇄')
    await expect.poll(() => page.locator('.selection .quote').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: '关闭' }).click()

    const node = await findColour(page, canvas, [0, 114, 178])
    await page.mouse.move(box.x + node.x, box.y + node.y)
    await page.mouse.down()
    await page.mouse.move(box.x + node.x + 60, box.y + node.y + 90, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false)
    expect(faults).toEqual([])
  })

  test('zooms with the wheel', async () => {
    const { page } = await openPage(`${seeds}/network?around=郝平`)
    const before = await waitForRest(page)
    await page.locator('.canvas').hover()
    await page.mouse.wheel(0, -600)
    await expect.poll(async () => (await page.locator('.canvas').screenshot()).equals(before)).toBe(false)
  })
})

describe('the table beside it', () => {
  test('selects, expands, hides and brings back, all in the address', async () => {
    const { page } = await openPage(`${seeds}/network?around=郝平`)
    await row(page, '蓝佛安').click()
    await expect.poll(() => page.locator('.selection h2').textContent()).toBe('蓝佛安')
    const all = await page.locator('.network-table tbody tr').count()
    await page.getByRole('button', { name: '展开' }).click()
    await expect.poll(() => page.locator('.network-table tbody tr').count()).toBeGreaterThanOrEqual(all)
    await expect.poll(() => page.url()).toMatch(/around=.*around=person_/)

    await row(page, '蓝佛安').click()
    await page.getByRole('button', { name: '隐藏' }).click()
    await expect.poll(() => row(page, '蓝佛安').count()).toBe(0)
    await page.getByRole('button', { name: '显示隐藏的 1 个' }).click()
    await expect.poll(() => row(page, '蓝佛安').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => row(page, '蓝佛安').count()).toBe(0)
  })

  test('leads from a node over an edge to its encounters', async () => {
    const { page } = await openPage(`${seeds}/network?around=郝平`)
    await row(page, '郝平').click()
    await page.getByRole('button', { name: '固定' }).click()
    await expect.poll(() => page.getByRole('button', { name: '固定' }).getAttribute('aria-pressed')).toBe('true')
    await page.locator('.selection .edges').getByRole('button', { name: '蓝佛安' }).click()
    await expect.poll(() => page.locator('.selection .pair').count()).toBe(1)
  })

  test('is all there is without WebGL', async () => {
    const { page } = await openPage(seeds)
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await page.goto(`${seeds}/network?around=郝平`)
    await expect.poll(() => page.locator('.network .state').textContent()).toContain('没有 WebGL')
    await row(page, '郝平').waitFor()
  })
})

test('it is bounded, and says so; sizes, colours and kinds can be chosen', async () => {
  const { page } = await openPage(`${seeds}/network?whole=true&first=10`, { locale: 'en-GB' })
  await expect.poll(() => page.locator('.shown').textContent()).toMatch(/^showing 10 of \d\d/)
  await page.getByRole('combobox', { name: 'Between' }).selectOption('bodies')
  await expect.poll(() => page.url()).toContain('by=organization')
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption('kind')
  await page.getByRole('combobox', { name: 'Size by' }).selectOption('importance %')
  await expect.poll(() => page.url()).toContain('colour=kind&size=pageRank')
  await page.getByRole('combobox', { name: 'Around' }).fill('北京大学')
  await page.getByRole('listbox').getByRole('option').first().click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('北京大学')
})

test('the time slider shows the network of a time', async () => {
  const { page } = await openPage(`${seeds}/network?whole=true`)
  const edges = async () => Number(/(\d+) 条联系/.exec((await page.locator('.shown').textContent()) ?? '')?.[1])
  await page.locator('.shown').waitFor()
  const all = await edges()
  const slider = page.getByRole('slider', { name: '时间' })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect.poll(edges).toBeLessThan(all)
  expect(await page.locator('output').textContent()).toMatch(/^到 20\d\d-\d\d 为止$/)
  await page.keyboard.press('End')
  await expect.poll(edges).toBe(all)
})

test('the shortest path between two, with who met whom at each step', async () => {
  const { page } = await openPage(`${seeds}/network?around=黄桂田`)
  await row(page, '黄桂田').click()
  await page.getByRole('button', { name: '由此找路径' }).click()
  await page.getByRole('combobox', { name: '到谁' }).fill('蓝佛安')
  await page.getByRole('option', { name: /蓝佛安/ }).click()
  await expect.poll(() => page.locator('.chain').textContent()).toBe('黄桂田 ⇄ 郝平 ⇄ 蓝佛安 · 2 步')
  expect(await page.locator('.selection .quote').count()).toBeGreaterThanOrEqual(2)
  await page.getByRole('button', { name: '在图中显示' }).click()
  await row(page, '蓝佛安').waitFor()
})

test.each([
  { format: 'SVG', holds: /<circle [^>]*><title>郝平<\/title>/ },
  { format: 'GEXF', holds: /<gexf[\s\S]*label="郝平"/ },
  { format: 'CSV', holds: /^\uFEFFsource,source name,.*\r\n.*郝平/ },
  { format: 'JSON', holds: /"name": "郝平"/ },
  { format: 'PNG', holds: /PNG/ },
])('exports $format', async ({ format, holds }) => {
  const { page, faults } = await openPage(`${seeds}/network?around=郝平`)
  await waitForRest(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`huiwu-network.${format.toLowerCase()}`)
  expect(readFileSync(await download.path(), 'utf8')).toMatch(holds)
  expect(faults).toEqual([])
})

test.each(LOOKS)('looks well at $width px, $lang, $theme', async (look) => {
  const { page, faults } = await openLook(`${seeds}/network?around=郝平&hops=2`, look)
  await waitForRest(page)
  await page.locator('.network-table tbody button').first().click()
  await checkLook(page, 'network', look)
  expect(faults).toEqual([])
})
