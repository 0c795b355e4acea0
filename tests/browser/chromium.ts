/** Chromium for the browser tests: pages that note what they must not do, and look at themselves. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2, levels A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Where to put screenshots; nowhere where it is not set. */
export const SCREENSHOTS = process.env.SCREENSHOTS

let browser: Browser | undefined

export interface OpenPage {
  readonly page: Page
  /** Requests to other hosts, errors, and refusals by the page's own policy. Must stay empty. */
  readonly faults: string[]
}

/** One browser for each test file; end it with `closeChromium`. */
async function openChromium(): Promise<Browser> {
  browser ??= await launch([])
  return browser
}

export async function closeChromium(): Promise<void> {
  await browser?.close()
  browser = undefined
}

function launch(more: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PATHS.find(existsSync)
  if (executablePath === undefined) {
    throw new Error(`Expected Chromium at ${PATHS.join(', ')} or where CHROMIUM says; install the package chromium.`)
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  return chromium.launch({ executablePath, args: [...args, ...more] })
}

/** A page at `address`, closed when the test ends. `homes`: other origins that it may ask. `locale` zh-CN and 1200 × 800 where not told. */
export async function openPage(
  address: string,
  { homes = [], ...options }: BrowserContextOptions & { homes?: readonly string[] } = {},
): Promise<OpenPage> {
  const context = await (await openChromium()).newContext({
    locale: 'zh-CN',
    viewport: { width: 1200, height: 800 },
    ...options,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults = watch(page, [new URL(address).origin, ...homes])
  await page.goto(address)
  return { page, faults }
}

/** What axe finds wrong, one line for each place. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary)))`)
  return found as string[]
}

/** Whether nothing sticks out to the side. */
export async function fitsWidth(page: Page): Promise<boolean> {
  return (await page.evaluate('document.documentElement.scrollWidth <= innerWidth')) as boolean
}

/** Keeps a picture for a person to look at, where SCREENSHOTS names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!SCREENSHOTS) return
  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` })
}

function watch(page: Page, homes: readonly string[]): string[] {
  const faults: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!homes.some((home) => url.startsWith(home)) && !/^(?:blob|data):/.test(url)) faults.push(`request: ${url}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  return faults
}
