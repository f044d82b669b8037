// The panels beside the map by keyboard: what has the focus there keeps it, whatever goes away.
import { expect, test } from './support/app'
import { addCard, runByName, startMap } from './support/by-keyboard'

test('the agenda keeps the focus when its buttons, fields and items go away', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await runByName(keys, 'Agenda')
  const agenda = keys.getByRole('region', { name: 'Agenda', exact: true })
  const item = (name: RegExp) => agenda.getByRole('button', { name }).and(keys.focused())
  const add = async (title: string) => {
    await keys.pressUntilFocused('Tab', agenda.getByRole('button', { name: 'Add item' }))
    await keys.press('Enter')
    await expect(keys.focused()).toHaveAccessibleName('Title')
    // What is typed replaces the usual name.
    await keys.type(title)
    await keys.press('Enter')
    await expect(item(new RegExp(`^${title}.*waiting`))).toBeVisible()
  }
  await add('Welcome')
  await add('Coffee')

  await keys.press('Tab')
  await expect(keys.focused()).toHaveAccessibleName('Start “Coffee”')
  await keys.press('Enter')
  await expect(item(/^Coffee.*running/)).toBeVisible()
  await keys.pressUntilFocused('Tab', agenda.getByRole('button', { name: 'Done' }))
  await keys.press('Enter')
  await expect(item(/^Coffee.*done/)).toBeVisible()

  // Its fields are opened, and closed by the button below them.
  await keys.press('Enter')
  await keys.pressUntilFocused('Tab', agenda.getByRole('button', { name: 'Done' }))
  await keys.press('Enter')
  await expect(item(/^Coffee.*done/)).toBeVisible()
})

test('a vote keeps the focus from its preparation to the next one', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCard(keys, 'Looks')
  await keys.press('/')
  for (const line of ['! Slow', '! Dear', '! Too slow']) {
    await keys.type(line)
    await keys.press('Enter')
  }
  await runByName(keys, 'Vote')
  const vote = keys.getByRole('region', { name: 'Vote', exact: true })
  const press = async (name: string) => {
    await keys.pressUntilFocused('Tab', vote.getByRole('button', { name, exact: true }))
    await keys.press('Enter')
  }
  await press('Start voting')
  await expect(keys.focused()).toHaveAccessibleName('Ballot')
  await keys.type('2')
  await keys.press('Enter')
  for (const name of ['Reveal votes', 'New vote']) {
    await press(name)
    await expect(vote.and(keys.focused())).toBeVisible()
  }

  await press('Start voting')
  await keys.pressUntilFocused('Shift+Tab', vote.getByRole('radio', { name: 'Typed' }))
  await keys.press('ArrowRight')
  await keys.pressUntilFocused('Tab', vote.getByRole('textbox', { name: /^Hands for/ }))
  for (const hands of ['3', '1', '0']) {
    await keys.type(hands)
    await keys.press('Enter')
  }
  await expect(vote.getByText('All are counted')).toBeVisible()
  await expect(vote.and(keys.focused())).toBeVisible()
  await press('Give up this vote')
  await expect(vote.and(keys.focused())).toBeVisible()
})
