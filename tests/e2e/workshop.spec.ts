// What a workshop has beside the map: agenda, timer, silent round, parking lot.
import type { Locator, Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import {
  documentIn,
  newMapFrom,
  openSmallMap,
  runCommand,
  saveButton,
  saveState,
} from './support/journeys'
import { middleOf } from './support/pointer'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const face = (page: Page) => region(page, 'Timer').getByRole('timer')

async function expectNoFindingsInAnyTheme(page: Page) {
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await expectNoAxeViolations(page)
  }
}

test('an agenda is planned, changed, started and timed, and a reload keeps the time', async ({
  page,
  problems: _,
}) => {
  test.slow()
  await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') })
  await page.goto('./')
  await newMapFrom(page, 'Blank')
  await runCommand(page, 'Agenda')
  const agenda = region(page, 'Agenda')
  await agenda.getByRole('button', { name: '2 hours' }).click()
  const items = agenda.getByRole('list', { name: 'Agenda items' }).getByRole('listitem')
  await expect(items).toHaveCount(8)
  await expect(agenda).toContainText('2 h planned')

  const stages = agenda.getByRole('button', { name: /^Stages/ })
  await stages.press('Alt+ArrowUp')
  await expect(items.first()).toContainText('Stages')
  await expect(stages).toBeFocused()
  // By pointer: below the last one, and back to the first place.
  const drag = async (onto: Locator, part: number) => {
    const from = await middleOf(stages)
    const to = await middleOf(onto)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y + part, { steps: 5 })
    await page.mouse.up()
  }
  await drag(items.last(), 10)
  await expect(items.last()).toContainText('Stages')
  await drag(items.first(), -10)
  await expect(items.first()).toContainText('Stages')
  await stages.press('Enter')
  await agenda.getByRole('textbox', { name: 'Minutes' }).fill('7')
  await agenda.getByRole('textbox', { name: 'Prompt' }).fill('Which phases?')
  await expect(agenda).toContainText('1 h 52 min planned')
  await agenda.getByRole('textbox', { name: 'Title' }).press('Enter')
  await agenda.getByRole('button', { name: 'Start “Stages”' }).click()
  await expect(face(page)).toHaveText(/^[67]:\d\d$/)
  await expect(region(page, 'Timer')).toContainText('Which phases?')

  // What the item leaves out is said, and one press shows it; the map without the strip has room.
  const strip = page.getByText('Emotion', { exact: true })
  await expect(strip).toBeHidden()
  await region(page, 'Timer').getByRole('button', { name: 'Layers: 3 of 6' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Emotions' }).click()
  await expect(strip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(region(page, 'Timer').getByRole('button', { name: 'Layers: 4 of 6' })).toBeVisible()

  // Frozen, so that no second passes between two looks.
  await page.clock.pauseAt(new Date('2026-03-02T11:00:00Z'))
  await region(page, 'Timer').getByRole('button', { name: 'Next: Scope and persona' }).click()
  await expect(face(page)).toHaveText('10:00')
  await page.clock.runFor('06:00')
  await expect(face(page)).toHaveText('4:00')
  await expect(page.getByText('5 minutes left')).toBeAttached()
  await region(page, 'Timer').getByRole('button', { name: '+1 minute' }).click()
  await expect(face(page)).toHaveText('5:00')
  await region(page, 'Timer').getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor('20:00')
  await expect(face(page)).toHaveText('5:00')
  await region(page, 'Timer').getByRole('button', { name: 'Go on' }).click()
  await page.clock.runFor('06:03')
  await expect(face(page)).toHaveText('+1:03')
  await expect(region(page, 'Timer')).toContainText('Over time')
  // Read from the back: at least a twentieth of the height.
  const { height } = (await face(page).boundingBox()) ?? { height: 0 }
  expect(height).toBeGreaterThan(720 / 20)
  await page.clock.resume()
  await expectNoFindingsInAnyTheme(page)

  await page.reload()
  await expect(face(page)).toHaveText(/^\+\d+:\d\d$/)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(face(page)).toBeVisible()
  await runCommand(page, 'Stop timer')
  await expect(region(page, 'Timer')).toBeHidden()
})

test('notes of a silent round are seen by nobody before all are done', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await runCommand(app, 'Silent round')
  const dialog = app.getByRole('dialog', { name: 'Silent round' })
  await dialog.getByRole('textbox', { name: 'Prompt' }).fill('What hurts you most?')
  await expectNoAxeViolations(app)
  await dialog.getByRole('button', { name: 'Pass the keyboard' }).click()
  const note = dialog.getByLabel('Note of person 1')
  await expect(note).toBeFocused()
  await expect(note).toHaveAttribute('type', 'password')
  for (const words of ['Nobody calls back', 'The lift is broken']) {
    await app.keyboard.type(words)
    await app.keyboard.press('Enter')
  }
  await expect(dialog.getByRole('status')).toHaveText('2 notes kept')
  await dialog.getByRole('button', { name: 'Next person' }).press('Enter')
  await expect(dialog.getByLabel('Note of person 2')).toBeFocused()
  await app.keyboard.type('Queues')
  await expect(app.locator('body')).not.toContainText('Nobody calls back')
  await expectNoFindingsInAnyTheme(app)
  await dialog.getByRole('button', { name: 'Show all in the inbox' }).press('Enter')

  await expect(region(app, 'Inbox')).toBeFocused()
  const group = region(app, 'Inbox').getByRole('list', { name: 'What hurts you most?' })
  await expect(group.getByRole('listitem')).toHaveCount(3)
  // One step of undo a person.
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByText('Undone: Silent round, person 2')).toBeVisible()
  await expect(group.getByRole('listitem')).toHaveCount(2)
})

test('a silent round that was broken off goes on where it was', async ({ app }) => {
  await newMapFrom(app, 'Blank')
  await runCommand(app, 'Silent round')
  const dialog = app.getByRole('dialog', { name: 'Silent round' })
  await dialog.getByRole('button', { name: 'Pass the keyboard' }).click()
  await app.keyboard.type('Queues')
  await app.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('1 note kept')
  await expect(saveState(app)).toContainText('Only in this browser')
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await runCommand(app, 'Silent round')
  await expect(dialog.getByRole('status')).toHaveText('1 note kept')
})

test('questions, topics, decisions and actions are noted, finished and saved', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await runCommand(app, 'Parking lot')
  const lot = region(app, 'Parking lot')
  const add = async (field: string, ...texts: readonly string[]) => {
    await lot.getByRole('textbox', { name: field }).focus()
    for (const text of texts) {
      await app.keyboard.type(text)
      await app.keyboard.press('Enter')
    }
  }
  await add('New question', 'Who owns the till?', 'When is the fair?')
  await add('New topic', 'Gift cards')
  await add('New decision', 'We start with the wish list')
  await add('New action', 'Call the warehouse')
  await lot.getByRole('button', { name: 'When is the fair?', exact: true }).press('Delete')
  await lot.getByRole('button', { name: /^Call the warehouse/ }).press('Enter')
  const owner = app.getByRole('complementary', { name: 'Inspector' }).getByLabel('Owner')
  await expect(owner).toBeFocused()
  await app.keyboard.type('Kim')
  await expect(lot.getByRole('button', { name: /^Call the warehouse/ })).toContainText('Kim')
  await lot.getByRole('checkbox', { name: 'Done: “Call the warehouse”' }).press('Space')
  await expectNoFindingsInAnyTheme(app)

  await saveButton(app).click()
  // A file that is being written cannot be read.
  await expect(saveState(app)).toContainText('Saved to small.journey.json')
  const { parkingLot, decisions, actions } = documentIn(
    await pickers.readText('small.journey.json'),
  )
  const parked = Object.values(parkingLot).map(({ kind, text }) => `${kind}: ${text}`)
  expect(parked.sort()).toEqual(['parked: Gift cards', 'question: Who owns the till?'])
  expect(Object.values(decisions).map(({ text }) => text)).toEqual(['We start with the wish list'])
  expect(Object.values(actions)).toMatchObject([{ owner: 'Kim', isDone: true }])
})
