// The app without a network: loaded once, kept by its service worker, and then nobody serves it.
import type { BrowserContext, Page } from '@playwright/test'
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

/** Loads the app in a page of its own, waits until it is kept, and stops the server. */
export async function goOffline(context: BrowserContext, site: Site): Promise<void> {
  const page = await context.newPage()
  await page.goto(site.url)
  await untilKept(page)
  await page.close()
  await site.stop()
}
