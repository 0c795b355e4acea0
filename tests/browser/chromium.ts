/** Chromium for the browser tests, without any request of its own. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PATHS.find(existsSync)
  if (executablePath === undefined) {
    throw new Error(`Expected Chromium at ${PATHS.join(', ')} or where CHROMIUM says; install the package chromium.`)
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  return chromium.launch({ executablePath, args })
}

/** A page, and what it did that it must not: requests to other hosts, errors, refusals by its own policy. */
export async function openPage(
  browser: Browser,
  home: string,
  locale: string,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale, viewport: { width: 1200, height: 800 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(home) && !/^(?:blob|data):/.test(url)) faults.push(`request: ${url}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  return { page, faults }
}
