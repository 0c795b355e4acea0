/** Ask: from a question to encounters with both people, the bodies they stood for, the day and the sentence. */
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeChromium, openPage } from './chromium.js'
import { checkLook, LOOKS, openLook } from './looks.js'

const seeds = inject('seeds')
afterAll(closeChromium)

describe('the form', () => {
  test('who met whom: suggestions from pinyin, the answer, and the address', async () => {
    const { page, faults } = await openPage(seeds)
    await page.getByRole('combobox', { name: '一方: 谁', exact: true }).pressSequentially('haop')
    await page.getByRole('option', { name: /郝平/ }).click()
    await page.getByRole('combobox', { name: '另一方: 代表哪个机构' }).fill('山西省委')
    await page.getByRole('button', { name: '查找' }).click()

    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('郝平 ⇄ 山西省委')
    const pair = page.locator('.pair', { hasText: '蓝佛安' }).first()
    await expect.poll(() => pair.textContent()).toMatch(/郝平.*党委书记.*北京大学/)
    expect(await pair.textContent()).toMatch(/蓝佛安.*书记.*山西省委/)
    const meeting = page.locator('.meeting', { has: pair })
    expect(await meeting.locator('time').textContent()).toBe('2023-05-20')
    expect(await meeting.locator('.quote').first().textContent()).toContain('山西省委书记蓝佛安在太原会见了')
    expect(decodeURIComponent(page.url())).toContain('/?person=郝平&withOrganization=山西省委')
    expect(faults).toEqual([])
  })

  test('every state is in the address: it can be opened, and the back button leads back', async () => {
    const { page } = await openPage(`${seeds}/?person=郝平&from=2023&to=2023-06&kinds=talks&place=太原`)
    await expect.poll(() => page.locator('.pair').count()).toBeGreaterThan(0)
    expect(await page.getByRole('combobox', { name: '一方: 谁', exact: true }).inputValue()).toBe('郝平')
    expect(await page.getByRole('textbox', { name: '从' }).inputValue()).toBe('2023')
    expect(await page.getByRole('checkbox', { name: '会见' }).isChecked()).toBe(true)

    await page.getByRole('textbox', { name: '何地' }).fill('上海')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.state').textContent()).toContain('没有符合这些条件的会见')
    await page.goBack()
    await expect.poll(() => page.locator('.pair').count()).toBeGreaterThan(0)
    expect(await page.getByRole('textbox', { name: '何地' }).inputValue()).toBe('太原')
  })

  test('an unknown name offers known ones like it', async () => {
    const { page } = await openPage(`${seeds}/?person=郝萍`)
    await page.getByRole('button', { name: '郝平' }).click()
    await expect.poll(() => page.locator('.pair').count()).toBeGreaterThan(0)
  })

  test('a question without an answer offers the conditions to leave out', async () => {
    const { page } = await openPage(`${seeds}/?person=郝平&from=2030`)
    await page.getByRole('button', { name: '去掉2030' }).click()
    await expect.poll(() => page.locator('.pair').count()).toBeGreaterThan(0)
    expect(page.url()).not.toContain('from')
  })

  test('a day that is none is told, and not asked', async () => {
    const { page } = await openPage(seeds)
    await page.getByRole('textbox', { name: '从' }).fill('2023-13')
    await page.getByRole('button', { name: '查找' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('请写成')
    expect(page.url()).not.toContain('from')
  })
})

describe('the search box', () => {
  const box = (name: string) => ({ name })

  test.each([
    { typed: '郝平', why: 'Chinese' },
    { typed: 'haoping', why: 'pinyin' },
    { typed: 'Hao Ping', why: 'Latin' },
  ])('finds a person written in $why, with the keyboard alone', async ({ typed }) => {
    const { page } = await openPage(seeds)
    await page.getByRole('combobox', box('搜索人物、机构、会见、文章')).pressSequentially(typed)
    await page.getByRole('option', { name: /郝平/ }).first().waitFor()
    const first = page.getByRole('option').first()
    await page.keyboard.press('ArrowDown')
    expect(await first.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('/person/person_')
  })

  test('two names give their encounters', async () => {
    const { page } = await openPage(seeds, { locale: 'en-GB' })
    const search = page.getByRole('combobox', box('Search people, bodies, meetings, articles'))
    await search.pressSequentially('郝平 蓝佛安')
    await page.getByRole('option', { name: 'Encounters of 郝平 and 蓝佛安' }).click()
    await expect.poll(() => page.locator('.counts').textContent()).toBe('1 encounter')
  })

  test('Enter lists all that the text finds, and says so where it is nothing', async () => {
    const { page } = await openPage(seeds)
    const search = page.getByRole('combobox', box('搜索人物、机构、会见、文章'))
    await search.fill('北京大学')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(3)
    await search.fill('qqqqqq')
    await page.getByRole('button', { name: '搜索' }).click()
    await expect.poll(() => page.locator('.state').textContent()).toContain('没有找到“qqqqqq”')
  })
})

describe('troubles', () => {
  test('a lost connection is told, and mended by itself when it is back', async () => {
    const { page } = await openPage(seeds)
    await page.locator('.pair').first().waitFor()
    await page.context().setOffline(true)
    await page.getByRole('combobox', { name: '一方: 谁', exact: true }).fill('郝平')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('连接中断')
    await page.context().setOffline(false)
    await expect.poll(() => page.locator('.counts').textContent()).toMatch(/\d+ 次会见/)
  })

  test('a slow server is waited for, and said to be slow', async () => {
    const { page } = await openPage(`${seeds}/search`)
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_500))
      await route.continue().catch(() => undefined)
    })
    await page.getByRole('link', { name: '提问' }).click()
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('查询时间较长，请稍候…')
    await expect.poll(() => page.locator('.pair').count()).toBeGreaterThan(0)
  })

  test('a failing server is told, and can be asked again', async () => {
    const { page } = await openPage(`${seeds}/search`)
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }), { times: 1 })
    await page.getByRole('link', { name: '提问' }).click()
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => page.locator('.pair').count()).toBeGreaterThan(0)
  })
})

describe('looks', () => {
  test.each(LOOKS)('$width px, $lang, $theme: fits, without barriers', async (look) => {
    const { page, faults } = await openLook(`${seeds}/?person=郝平`, look)
    await page.locator('.pair').first().waitFor()
    await checkLook(page, 'ask', look)
    expect(faults).toEqual([])
  })

  test('language and theme are kept for the next visit, without a cookie', async () => {
    const { page } = await openPage(seeds)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
    await page.goto(seeds)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Latest encounters')
    expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe('dark')
    expect(await page.context().cookies()).toEqual([])
  })
})
