// Drags that end otherwise than by letting go.
import { expect, test } from './support/app'
import { cardOf, clickCard, openSmallMap } from './support/journeys'
import { cellAt, drag, middleOf } from './support/pointer'

test('a card that is deleted while it is dragged leaves nothing behind', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await clickCard(app, 'Asks a clerk')
  const first = await cellAt(app, /^Step 1: /, 'Store')
  const second = await cellAt(app, /^Step 2: /, 'Store')
  const gap = { x: (first.x + second.x) / 2, y: first.y }
  const words = app.getByText('New step here')
  await drag(app, await middleOf(cardOf(app, 'Asks a clerk')), gap, async () => {
    await expect(words).toBeVisible()
    await app.keyboard.press('Delete')
    await expect(cardOf(app, 'Asks a clerk')).toHaveCount(0)
    await expect(words).toBeHidden()
  })
  await expect(words).toBeHidden()
})
