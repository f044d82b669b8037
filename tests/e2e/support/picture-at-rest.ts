// The picture of the map once nothing moves and all that was to be painted is.
import { expect, type Page } from '@playwright/test'

/** A screenshot of the map that has not changed for half a second: longer than a reveal waits. */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  const surface = page.locator('[data-map-surface]')
  let picture = await surface.screenshot()
  const isSame = async () => {
    const last = picture
    picture = await surface.screenshot()
    return picture.equals(last)
  }
  await expect.poll(isSame, { intervals: [500] }).toBe(true)
  return picture
}
