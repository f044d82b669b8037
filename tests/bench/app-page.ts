// The app as scenarios drive it: by the names that a user hears.
import type { Locator, Page } from '@playwright/test'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { writeJourney } from '../../src/model/file-format/write-file'
import { restAfter, settle } from './in-page'
import type { Subject } from './scenario'

const fileName = 'bench.journey.json'

/** Opens the map of so many touchpoints from a file; ms from the click to rest. */
export async function openInApp(subject: Subject, touchpoints: number) {
  return openDocumentInApp(subject, subject.map(touchpoints))
}

/** The same with a map of one's own. */
export async function openDocumentInApp(subject: Subject, document: JourneyDocument) {
  return openFileInApp(subject, writeJourney(document))
}

/** The same with the text of a journey file. */
export async function openFileInApp({ page, url, pickers }: Subject, file: string) {
  await page.goto(url, { waitUntil: 'load' })
  const open = page.getByRole('button', { name: 'Open file' }).first()
  await open.waitFor()
  await pickers.write(fileName, file)
  await pickers.nextOpen(fileName)
  // Nobody presses a button without coming to it first, and from then on code is fetched ahead.
  await open.hover()
  await settle(page)
  return restAfter(page, { selector: '[aria-label="Journey map"] canvas' }, () => open.click())
}

/** Opens the same file once more, to rest. */
export async function openAgain({ page, pickers }: Subject): Promise<void> {
  await pickers.nextOpen(fileName)
  await page.keyboard.press('ControlOrMeta+o')
  await page.getByRole('banner').getByText(`Saved to ${fileName}`).waitFor()
  await settle(page, 60)
}

/** Zooms in until cards are at reading size; the card nearest to the middle of the map. */
export async function cardInTheMiddle(page: Page): Promise<Locator> {
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let time = 0; time < 20; time += 1) {
    const card = await nearestCard(page)
    const box = await card?.boundingBox()
    if (card && box && box.width >= 180) return card
    await zoomIn.click()
    await settle(page)
  }
  throw new Error('No card came near')
}

/** The touchpoint that a card shows: "T12". */
export async function numberOf(card: Locator): Promise<string> {
  return (await nameOf(card)).match(/T\d+/)?.[0] ?? ''
}

/** What a screen reader says of a card. */
export async function nameOf(card: Locator): Promise<string> {
  return (await card.getAttribute('aria-label')) ?? ''
}

/** A touchpoint's card by its number. */
export function cardOf(page: Page, number: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^Touchpoint ${number}:`) })
}

/** Asked in one go: of thousands of cards one by one, it would take minutes. */
async function nearestCard(page: Page): Promise<Locator | null> {
  const map = await page.getByLabel('Journey map').first().boundingBox()
  if (!map) return null
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 }
  const cards = page.getByRole('group', { name: /^Touchpoint T\d+:/ })
  const nearest = await cards.evaluateAll((elements, { x, y }) => {
    const distances = elements.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return Math.hypot(left + width / 2 - x, top + height / 2 - y)
    })
    return distances.indexOf(Math.min(...distances))
  }, middle)
  return nearest < 0 ? null : cards.nth(nearest)
}
