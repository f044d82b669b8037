// Dialogs by keyboard: the focus goes back to what opened them.
import { expect, test } from './support/app'
import { addCard, startMap } from './support/by-keyboard'

test('in every view a dialog that is left gives the focus back to the button that opened it', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCard(keys, 'Looks')
  await keys.press('/')
  for (const line of ['! Slow', '#SHOP-1']) {
    await keys.type(line)
    await keys.press('Enter')
  }
  await keys.press('Escape')
  const opener = keys.getByRole('button', { name: 'Export', exact: true })
  for (const shortcut of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5']) {
    await keys.press(shortcut)
    await keys.pressUntilFocused('Shift+Tab', opener)
    await keys.press('Enter')
    await expect(keys.getByRole('menuitem').first()).toBeFocused()
    await keys.press('Enter')
    await expect(keys.getByRole('dialog')).toBeVisible()
    await keys.press('Escape')
    await expect(keys.getByRole('dialog')).toBeHidden()
    // It stays there.
    await expect(opener).toBeFocused()
    await keys.press('Tab')
    await expect(keys.getByRole('button', { name: 'Present' })).toBeFocused()
  }
})
