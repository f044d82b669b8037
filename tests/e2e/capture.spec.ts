// The capture bar by keyboard alone: every line of the grammar, undone and reloaded; completion,
// pasting, refusals, and how many keys sixty items take.
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { card, inspector, line, message, runByName, startMap } from './support/by-keyboard'
import { captureField, expectPreview, say } from './support/capture'
import { documentIn, openSmallMap } from './support/journeys'

test('every line of the grammar does what it said before', async ({ app, keyboardPage: keys }) => {
  await startMap(keys)
  // On an empty map any letter begins.
  await keys.type('Sees an ad')
  await expect(captureField(keys)).toHaveValue('Sees an ad')
  await expectPreview(keys, /^Touchpoint at Step 1, in Website/)
  await keys.press('Enter')
  await expect(card(keys, 'Sees an ad', 'step Step 1, channel Website')).toBeVisible()

  await keys.type('Asks a clerk @store')
  await expectPreview(keys, /^Touchpoint after “Sees an ad”, at Step 2, in Store/)
  await keys.press('Enter')
  await say(keys, '& Looks at the site @web')
  await expect(card(keys, 'Looks at the site', 'step Step 2, channel Website')).toBeVisible()
  await expect(line(keys, 'Asks a clerk', 'Looks at the site')).toBeVisible()

  await keys.type('T2')
  await expectPreview(keys, 'Go to T2 “Asks a clerk” Enter')
  await keys.press('Enter')
  await keys.type('Compares')
  await expectPreview(keys, /as a branch from “Asks a clerk”.*between “Asks a clerk” and “Looks/)
  await keys.press('ControlOrMeta+Enter')
  await expect(line(keys, 'Asks a clerk', 'Compares')).toBeVisible()
  await expect(line(keys, 'Compares', 'Looks at the site')).toBeVisible()
  await expect(line(keys, 'Asks a clerk', 'Looks at the site')).toBeHidden()

  await say(keys, 't2')
  await say(keys, '! No stock shown (4x3)')
  await expectPreview(keys, /The next line comes after “Asks a clerk”/)
  await say(keys, '#OMS-88')
  await keys.type('< ! Has to repeat her order')
  await expectPreview(keys, /^Pain point on “Sees an ad → Asks a clerk” · not rated/)
  await keys.press('Enter')
  await say(keys, '<lost wish list')
  await say(keys, '* Show the wish list by QR code')
  await say(keys, '+ Staff were kind')
  await say(keys, '"I had to start again"')
  await say(keys, '-2')
  await expect(
    card(
      keys,
      'Asks a clerk',
      'step Step 2, channel Store, emotion −2, 1 pain point, 1 feature idea, 1 bright spot, 1 quote',
    ),
  ).toBeVisible()
  await expect(line(keys, 'Sees an ad', 'Asks a clerk', 'context lost, 1 pain point')).toBeVisible()
  await say(keys, 'P1')
  await expect(inspector(keys).getByRole('heading', { level: 2 })).toHaveText('Pain point P1')
  await expect(inspector(keys)).toContainText('OMS-88')

  await say(keys, '> Decides')
  await expectPreview(keys, /stands at “Decides”/)
  await say(keys, 'Makes up her mind')
  await expect(card(keys, 'Makes up her mind', 'step Decides, channel Store')).toBeVisible()
  await say(keys, '>> After sale')
  await say(keys, 'Gets help')
  await expect(card(keys, 'Gets help', 'step New step, channel Store')).toBeVisible()
  await say(keys, '? Who owns this')

  // The empty bar: undo, arrows and Delete act on the map.
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Park “Who owns this”')).toBeVisible()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Add “Gets help”')).toBeVisible()
  await expectPreview(keys, /stands at “New step”/)
  await say(keys, 'Calls for help @call')
  await expect(line(keys, 'Makes up her mind', 'Calls for help')).toBeVisible()
  await keys.press('ArrowLeft')
  await expectPreview(keys, /comes after “Makes up her mind”/)
  await keys.press('ArrowRight')
  await keys.press('Delete')
  await expect(card(keys, 'Calls for help')).toBeHidden()
  await expect(captureField(keys)).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(card(keys, 'Calls for help')).toBeVisible()

  // Half a line survives a reload, and the focus is where it was.
  await keys.type('And then she')
  await app.reload()
  await expect(captureField(keys)).toHaveValue('And then she')
  await expect(captureField(keys)).toBeFocused()
  await keys.press('Escape')
  await expect(captureField(keys)).toHaveValue('')
  await keys.press('Escape')
  await expect(captureField(keys)).not.toBeFocused()
  await expect(card(keys, 'Calls for help')).toBeVisible()
  await keys.press('/')
  await expect(captureField(keys)).toBeFocused()
})

test('completes, refuses in words without losing any, and takes many lines', async ({
  app,
  keyboardPage: keys,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await keys.press('/')
  await keys.type('T2')
  await keys.press('Enter')
  const options = keys.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
  await keys.type('Waits @')
  await expect(options).toHaveText([/^Website/, 'Store', 'App'])
  await keys.press('ArrowDown', 2)
  await expect(captureField(keys)).toHaveAttribute('aria-activedescendant', /./)
  await keys.press('Enter')
  await expect(captureField(keys)).toHaveValue('Waits @Store ')
  await keys.press('Enter')
  await expect(card(keys, 'Waits', 'step Buys, channel Store')).toBeVisible()

  await keys.type('Waves @moon')
  await expectPreview(keys, 'No channel is like “moon”')
  await keys.press('Enter')
  await expect(captureField(keys)).toHaveValue('Waves @moon')
  await keys.press('Escape')
  await keys.type('Rings @call')
  await expectPreview(keys, /in a new channel “Call centre”/)
  await keys.press('Enter')
  await expect(card(keys, 'Rings', 'step New step, channel Call centre')).toBeVisible()
  await keys.press('Control+z')
  await expect(keys.getByText('Call centre')).toHaveCount(0)
  await say(keys, 'T1')
  await keys.type('<lost wish list')
  await expectPreview(keys, 'No transition leads into this touchpoint yet')
  await keys.press('Escape')

  // Shift+Enter begins another line, as a paste does; all of it is one step.
  const lines = ['Compares', '! Too many', '* Filters', '+ Kind', 'Sleeps on it', 'X99']
  for (const [index, words] of lines.entries()) {
    if (index > 0) await keys.press('Shift+Enter')
    await keys.type(words)
  }
  await expectPreview(keys, 'Makes 6 items Enter')
  await keys.press('Enter')
  await expect(captureField(keys)).toHaveValue('X99')
  await expect(
    message(keys, /^Captured: 2 touchpoints, 1 pain point, 1 feature idea,? and 1 bright spot$/),
  ).toBeVisible()
  await expect(line(keys, 'Compares', 'Sleeps on it')).toBeVisible()
  await keys.press('Escape')
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Capture 6 lines')).toBeVisible()
  await expect(card(keys, 'Compares')).toBeHidden()
})

test('rates the pains that have no rating, with the keys 1 to 5', async ({
  app,
  keyboardPage: keys,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await keys.press('/')
  await say(keys, 'T2')
  for (const words of ['!Slow', '!!!!Queue', '!Rated (1x1)', '!Far']) await say(keys, words)
  await runByName(keys, 'Rate pains')
  const dialog = keys.getByRole('dialog', { name: 'Rate pains' })
  await expect(dialog).toContainText('Slow')
  await expect(dialog).toContainText('3 pain points are left')
  await keys.press('4')
  await keys.press('3')
  await expect(dialog).toContainText('Queue')
  await expect(dialog).toContainText('2 pain points are left')
  await keys.press('5')
  await expect(dialog).toContainText('Far')
  await expectNoAxeViolations(app)
  await keys.press('ArrowRight')
  await expect(dialog).toBeHidden()
  await runByName(keys, 'Rate pains')
  await expect(dialog).toContainText('1 pain point is left')
  await keys.press('Escape')
  await expect(dialog).toBeHidden()
})

test('sixty items take at most two keys each beside their words', async ({
  keyboardPage: keys,
  pickers,
}) => {
  await startMap(keys)
  await keys.press('/')
  let pressed = 1
  const press = async (key: string) => {
    pressed += 1
    await keys.press(key)
  }
  /** What is not words of the item (signs, Enter) is counted. */
  const capture = async (sign: string, words: string, key = 'Enter') => {
    await keys.type(sign + words)
    pressed += sign.length
    await press(key)
    await expect(captureField(keys)).toHaveValue('')
  }
  // Five stretches of six cards: pains on the ways into two of them, notes, and a step back.
  for (let stretch = 0; stretch < 5; stretch += 1) {
    const first = stretch * 6 + 1
    await capture('', `Card ${first}`)
    await capture('', 'Second @store')
    await capture('<!', 'Says it anew')
    await capture('*', 'Know her')
    if (stretch === 3) await capture('>', 'Decides')
    await capture('', 'Third')
    await capture('', 'Fourth')
    // A correction now and then: undone, and typed again.
    if (stretch < 3) {
      await press('ControlOrMeta+z')
      await capture('', 'Fourth, again')
    }
    await capture('<!', 'Waits')
    await capture('+', 'Kind')
    await capture('', 'Fifth @call')
    await capture('', 'Sixth')
    // Somebody says a number; from there one card goes in between, or branches.
    await capture('', `T${first}`)
    if (stretch === 0) await capture('', 'Between', 'ControlOrMeta+Enter')
    else if (stretch === 1) await capture('', 'Branch')
    else await capture('"', 'At last')
    await capture('?', 'Who owns it')
  }
  expect(pressed).toBeLessThanOrEqual(120)
  await pickers.nextSave('sixty.journey.json')
  await keys.press('ControlOrMeta+s')
  await expect(keys.getByRole('status').first()).toContainText('sixty.journey.json')
  const map = documentIn(await pickers.readText('sixty.journey.json'))
  const made = [map.touchpoints, map.painPoints, map.ideas, map.quotes, map.brightSpots]
  const items = [...made, map.parkingLot].flatMap((table) => Object.keys(table))
  expect(items).toHaveLength(60)
  const onLines = Object.values(map.painPoints).filter(({ on }) => on.kind === 'transition')
  expect(onLines).toHaveLength(10)
  expect(Object.values(map.inbox)).toEqual([])
})
