// Journeys on the screen: how tests open them, and how they find what is on the map.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { createEditEnv } from '../../../src/model/document/edit-env'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { readJourney } from '../../../src/model/file-format/read-file'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { createSmallMap } from '../../helpers/small-map'
import type { FilePickers } from './file-pickers'
import { middleOf } from './pointer'

const examplesFolder = fileURLToPath(new URL('../../../examples/', import.meta.url))

/** The files in `examples/`, by name. */
export function exampleFiles(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.journey.json'))
    .map((name) => ({ name, text: readFileSync(`${examplesFolder}${name}`, 'utf8') }))
}

/** One example by the beginning of its name. */
export function exampleFile(start: string) {
  const found = exampleFiles().find(({ name }) => name.startsWith(start))
  if (!found) throw new Error(`There is no example ${start}`)
  return found
}

/** A map of three cards and two lines: Looks at sofas, Asks a clerk, Buys it. */
export const smallMapText = writeJourney(createSmallMap().draft as JourneyDocument)

/** What a file holds; fails where something in it was not as expected. */
export function documentIn(text: string): JourneyDocument {
  let count = 0
  const outcome = readJourney(
    text,
    createEditEnv(
      () => `made${count++}`,
      () => 0,
    ),
  )
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`)
  expect(outcome.report, 'what reading the file reports').toEqual([])
  return outcome.document
}

/** The titles of the touchpoints that a file holds. */
export function titlesIn(text: string): string[] {
  return Object.values(documentIn(text).touchpoints).map(({ title }) => title)
}

/** Opens a file by the button and the dialog. */
export async function openFile(
  page: Page,
  pickers: FilePickers,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  await pickers.write(name, content)
  await pickers.nextOpen(name)
  await page.getByRole('button', { name: 'Open file' }).click()
}

/** Opens a file that has nothing wrong, and waits for its map. */
export async function openJourney(
  page: Page,
  pickers: FilePickers,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  await openFile(page, pickers, name, text)
  await expect(saveState(page)).toContainText(`Saved to ${name}`)
  await expect(journeyMap(page)).toBeVisible()
}

/** Opens the small map as `small.journey.json`. */
export async function openSmallMap(page: Page, pickers: FilePickers): Promise<void> {
  await openJourney(page, pickers, { name: 'small.journey.json', text: smallMapText })
  await expect(cardOf(page, 'Buys it')).toBeVisible()
}

/** Starts a new map from the choice on the first screen. */
export async function newMapFrom(page: Page, template: string): Promise<void> {
  await page
    .getByRole('region', { name: 'New map' })
    .getByRole('button', { name: template })
    .click()
  await expect(journeyMap(page)).toBeVisible()
}

/** Runs a command by its words, wherever the focus is; or goes to a thing by typing its number. */
export async function runCommand(page: Page, label: string, typed = label): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await palette.getByRole('searchbox').fill(typed)
  await palette.getByRole('menuitem', { name: label, exact: true }).click()
  await expect(palette).toBeHidden()
}

/** A card on the open map, beside what is selected: the command, the title, Enter. */
export async function typeCard(page: Page, title: string): Promise<void> {
  await runCommand(page, 'Add touchpoint')
  const field = page.getByRole('textbox', { name: /^Title of/ })
  await expect(field).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await expect(cardOf(page, title)).toBeVisible()
}

export function journeyMap(page: Page): Locator {
  return page.getByRole('region', { name: 'Journey map' })
}

/** The card with this title, whatever its number. */
export function cardOf(page: Page, title: string): Locator {
  return page.getByRole('group', {
    name: new RegExp(`^Touchpoint T\\d+: ${escaped(title)}, step `),
  })
}

/** Presses a card in its middle, by the pointer alone. */
export async function clickCard(
  page: Page,
  title: string,
  options?: { readonly button: 'left' | 'right' },
): Promise<void> {
  const { x, y } = await middleOf(cardOf(page, title))
  await page.mouse.click(x, y, options)
}

export function lineOf(page: Page, from: string, to: string): Locator {
  return page.getByRole('group', {
    name: new RegExp(`^Transition from ${escaped(from)} to ${escaped(to)}(,|$)`),
  })
}

/** The button in the top bar. */
export function saveButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Save', exact: true })
}

/** The words that say whether and where the map is saved. */
export function saveState(page: Page): Locator {
  return page.getByRole('banner').getByRole('status')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
