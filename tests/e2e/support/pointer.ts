// Real pointer moves on the map: several steps, as a hand makes them.
import { expect, type Locator, type Page } from '@playwright/test'

export type Spot = { readonly x: number; readonly y: number }

/** The middle of what is on the screen. */
export async function middleOf(target: Locator): Promise<Spot> {
  await expect(target).toBeVisible()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The middle of the cell under a step's header, beside a channel's head. */
export async function cellAt(page: Page, step: RegExp, channel: string): Promise<Spot> {
  const { x } = await middleOf(page.getByRole('button', { name: step }))
  const { y } = await middleOf(
    page.getByRole('button', { name: `Channel ${channel}`, exact: true }),
  )
  return { x, y }
}

/** Presses at one spot, moves to the other and lets go there; `before` looks before that. */
export async function drag(
  page: Page,
  from: Spot,
  to: Spot,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x * 3 + to.x) / 4, (from.y * 3 + to.y) / 4, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await before()
  await page.mouse.up()
}
