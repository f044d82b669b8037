// A workshop of two hours in fast motion, by keyboard alone: from a blank map along its agenda to the
// wrap-up pack, whose files are read and checked.
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { expect, test } from './support/app'
import { answer, card, inspector, message, runByName, startMap } from './support/by-keyboard'
import { captureField, say } from './support/capture'
import { documentIn } from './support/journeys'
import type { KeyboardPage } from './support/keyboard-page'

const region = (keys: KeyboardPage, name: string) => keys.getByRole('region', { name, exact: true })

/** The next item of the agenda runs, and its time is above the map. */
async function goOn(keys: KeyboardPage, title: string): Promise<void> {
  await runByName(keys, 'Next agenda item')
  await expect(region(keys, 'Timer')).toContainText(title)
}

/** Lines in the capture bar, from wherever the focus is. */
async function capture(keys: KeyboardPage, ...lines: readonly string[]): Promise<void> {
  await runByName(keys, 'Capture what is said')
  await expect(captureField(keys)).toBeFocused()
  for (const words of lines) await say(keys, words)
}

async function pressButton(keys: KeyboardPage, place: string, name: string): Promise<void> {
  const button = region(keys, place).getByRole('button', { name, exact: true })
  await keys.pressUntilFocused('Tab', button)
  await keys.press('Enter')
}

/** Types into a field of the parking lot and presses Enter. */
async function note(keys: KeyboardPage, field: string, words: string): Promise<void> {
  const box = region(keys, 'Parking lot').getByRole('textbox', { name: field })
  await keys.pressUntilFocused('Tab', box)
  await keys.type(words)
  await keys.press('Enter')
  await expect(region(keys, 'Parking lot').getByRole('button', { name: words })).not.toHaveCount(0)
}

test('from a blank map to the wrap-up pack', async ({ keyboardPage: keys, pickers }) => {
  test.setTimeout(150_000)
  await startMap(keys)
  await runByName(keys, 'Agenda')
  await expect(region(keys, 'Agenda')).toBeFocused()
  await pressButton(keys, 'Agenda', '2 hours')
  const items = region(keys, 'Agenda').getByRole('listitem')
  await expect(items).toHaveCount(8)

  await goOn(keys, 'Scope and persona')
  await runByName(keys, 'Map details')
  const title = inspector(keys).getByRole('textbox', { name: 'Title', exact: true })
  await keys.pressUntilFocused('Tab', title)
  await keys.press('ControlOrMeta+a')
  await keys.type('Buys a lamp')
  await keys.press('Escape')

  await goOn(keys, 'Stages')
  await capture(keys, '>> Choose', 'Sees it online @website')

  await goOn(keys, 'Touchpoints')
  await capture(
    keys,
    'Asks a clerk @store',
    'Orders @website',
    'Calls about it @call',
    'Collects @store',
  )
  await expect(card(keys, 'Collects')).toBeVisible()

  await goOn(keys, 'Thoughts and feelings')
  await expect(keys.getByRole('tab', { name: 'Experience' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await capture(
    keys,
    'T4',
    '-2',
    '"I had to explain it all again"',
    'T5',
    '+1',
    '+ Staff were kind',
  )

  await goOn(keys, 'Pain points')
  await capture(
    keys,
    ...['T2', '! Nobody knows the lamp', '< ! The wish list is not there', '<lost wish list'],
    ...['T4', '! Waits for ten minutes (4x2)', '? Who owns the call centre'],
  )
  await runByName(keys, 'Rate pains')
  const rating = keys.getByRole('dialog', { name: 'Rate pains' })
  for (const [pain, severity, frequency] of [
    ['P1', '2', '2'],
    ['P2', '5', '4'],
  ] as const) {
    await expect(rating).toContainText(pain)
    await keys.press(severity)
    await keys.press(frequency)
  }
  await expect(rating).toBeHidden()

  await runByName(keys, 'Silent round')
  const round = keys.getByRole('dialog', { name: 'Silent round' })
  await keys.pressUntilFocused('Tab', round.getByRole('button', { name: 'Pass the keyboard' }))
  await keys.press('Enter')
  await expect(round.getByLabel('Note of person 1')).toBeFocused()
  await keys.type('The box does not fit the car')
  await keys.press('Enter')
  await keys.pressUntilFocused('Tab', round.getByRole('button', { name: 'Show all in the inbox' }))
  await keys.press('Enter')
  const collected = region(keys, 'Inbox').getByRole('button', { name: /^Pain point: The box/ })
  await expect(region(keys, 'Inbox')).toBeFocused()
  await keys.pressUntilFocused('Tab', collected)
  await keys.press('Enter')
  await answer(keys, 'T5')
  await expect(card(keys, 'Collects')).toHaveAccessibleName(/1 pain point/)

  await goOn(keys, 'Ideas')
  await capture(keys, 'T2', '* Show the wish list by QR code', '#OMS-88', 'T4', '* Call back')

  await goOn(keys, 'Vote')
  await runByName(keys, 'Vote')
  await pressButton(keys, 'Vote', 'Start voting')
  const ballot = region(keys, 'Vote').getByLabel('Ballot', { exact: true })
  await expect(ballot).toBeFocused()
  for (const [count, words] of ['2', '2 3', '2'].entries()) {
    await keys.type(words)
    await keys.press('Enter')
    await expect(region(keys, 'Vote')).toContainText(
      new RegExp(`${count + 1} ballots? (is|are) in`),
    )
  }
  await pressButton(keys, 'Vote', 'Reveal votes')
  await expect(region(keys, 'Vote').getByRole('list', { name: 'Result' })).toContainText('3 votes')

  await goOn(keys, 'Owners and next steps')
  await runByName(keys, 'Parking lot')
  await note(keys, 'New topic', 'Gift cards')
  await note(keys, 'New decision', 'We start with the wish list')
  await note(keys, 'New action', 'Pilot in two stores')

  await pickers.nextSave('lamp.zip')
  await runByName(keys, 'Wrap-up pack')
  const pack = keys.getByRole('dialog', { name: 'Wrap-up pack' })
  await keys.pressUntilFocused('Tab', pack.getByRole('button', { name: 'Save pack' }))
  await keys.press('Enter')
  await expect(message(keys, 'Wrap-up pack saved as lamp.zip')).toBeVisible()
  expectWorkshop(unzipSync(await pickers.read('lamp.zip')))
})

/** What was said in the workshop is in the files of its pack. */
function expectWorkshop(files: Readonly<Record<string, Uint8Array>>): void {
  const textOf = (name: string) => new TextDecoder().decode(files[name])
  const map = documentIn(textOf('buys-a-lamp.journey.json'))
  const texts = (table: object) => Object.values(table as Record<string, { text: string }>)
  const titles = Object.values(map.touchpoints).map((touchpoint) => touchpoint.title)
  expect(titles.sort()).toEqual(
    ['Sees it online', 'Asks a clerk', 'Orders', 'Calls about it', 'Collects'].sort(),
  )
  const lost = Object.values(map.transitions).map(({ context }) => context.map(({ item }) => item))
  expect(lost).toEqual([['wish list'], [], [], []])
  const weights = Object.values(map.painPoints)
    .map(({ number, severity, frequency }) => `P${number} ${severity}x${frequency}`)
    .sort()
  expect(weights).toEqual(['P1 2x2', 'P2 5x4', 'P3 4x2', 'P4 nullxnull'])
  const states = Object.values(map.agenda).map(({ state }) => state)
  expect(states.sort()).toEqual([...Array(7).fill('done'), 'running'])
  expect(texts(map.decisions).map(({ text }) => text)).toEqual(['We start with the wish list'])
  expect(Object.keys(map.inbox)).toEqual([])

  const summary = textOf('buys-a-lamp-summary.md')
  expect(summary).toMatch(/^# Buys a lamp\n/)
  for (const words of [
    'The wish list is not there (severity 5 × frequency 4 = 20)',
    'Staff were kind',
    'Show the wish list by QR code',
    'We start with the wish list',
    'Pilot in two stores',
    'Who owns the call centre',
    'P2 The wish list is not there: 3',
  ]) {
    expect(summary).toContain(words)
  }
  const { data } = Papa.parse<Record<string, string>>(textOf('buys-a-lamp-backlog.csv').trim(), {
    header: true,
  })
  expect(data).toHaveLength(1)
  expect(JSON.stringify(data)).toContain('OMS-88')
  const { width, height } = PNG.sync.read(Buffer.from(files['buys-a-lamp.png'] ?? []))
  expect(width * height).toBeGreaterThan(500_000)
}
