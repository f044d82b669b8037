// The app without a network: loaded once, kept by its service worker, and then nobody serves it.
import type { Page } from '@playwright/test'
import type { Site } from './site'

/** Waits until all files of the build are in the browser and the page is answered from there. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (serviceWorker.controller) return
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

/** The same without the wait for a rest: as when somebody looks at another window for a moment. */
export async function keepAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    Reflect.deleteProperty(document, 'visibilityState')
  })
  await untilKept(page)
}

/** The page's first visit is the last that is served: from then on there is no network. */
export function offlineAfterFirstVisit(page: Page, site: Site): void {
  const goto = page.goto.bind(page)
  page.goto = async (address, options) => {
    const response = await goto(address, options)
    page.goto = goto
    await keepAtOnce(page)
    await site.stop()
    return response
  }
}
