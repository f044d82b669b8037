// The capture bar by keyboard alone: every line of the grammar, undone and reloaded; completion,
// pasting, refusals, and how many keys sixty items take.
import { expect, test } from './support/app'
import { card, inspector, line, message, startMap } from './support/by-keyboard'
import { captureField, expectPreview, say } from './support/capture'

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
