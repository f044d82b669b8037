// The floor as scenarios drive it.
import type { Page } from '@playwright/test'
import { floorMap } from './floor-map'
import { settle } from './in-page'
import type { Floor } from './pages/floor/floor'
import type { Subject } from './scenario'

type WithFloor = { floor: Floor }

/** Opens the map of so many touchpoints; ms from the call to rest. */
export async function openOnFloor({ page, url, map }: Subject, touchpoints: number) {
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
  const startMs = await page.evaluate(
    (opened) => {
      const nowMs = performance.now()
      ;(globalThis as unknown as WithFloor).floor.open(opened)
      return nowMs
    },
    floorMap(map(touchpoints)),
  )
  return Math.max(0, (await settle(page)) - startMs)
}

/** Shows a card at zoom 1; a point on it, in CSS pixels of the window. */
export async function showOnFloor(page: Page, cardId: string) {
  return page.evaluate((id) => (globalThis as unknown as WithFloor).floor.show(id), cardId)
}

/** Keys go into the title of a card from now on. */
export async function renameOnFloor(page: Page, cardId: string): Promise<void> {
  await page.evaluate((id) => (globalThis as unknown as WithFloor).floor.rename(id), cardId)
}

/** Makes a PNG of the whole map; ms. */
export async function pngOnFloor(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const startMs = performance.now()
    await (globalThis as unknown as WithFloor).floor.png()
    return performance.now() - startMs
  })
}
