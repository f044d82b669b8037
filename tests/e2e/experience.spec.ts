// The Experience view in a browser: a point of the curve by keys and by hand, seen on the map.
import { expect, test } from './support/app'
import { cardOf, exampleFile, openJourney } from './support/journeys'
import { drag, middleOf } from './support/pointer'

const title = 'Tests the sofa with a store advisor'

test('a feeling is changed by keys and by hand, undone, and seen on the map', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('tab', { name: 'Experience' }).click()
  const view = app.getByRole('region', { name: 'Experience' })
  const slider = (name: string) => view.getByRole('slider', { name, exact: true })
  const point = (said: string) => slider(`Emotion of Anna at T3 ${title}: ${said}`)

  // All personas; then one of them.
  await view.getByRole('radio', { name: 'All personas' }).press('Space')
  await expect(view.getByRole('group', { name: 'Emotion curve of Walter' })).toBeVisible()
  await view.getByRole('radio', { name: 'Anna' }).press('Space')
  await expect(view.getByRole('group', { name: 'Emotion curve of Walter' })).toBeHidden()

  // By keys: along the curve, up and up again; one undo for both.
  await slider(`Emotion of Anna at T1 Sees sofa in social feed: +1`).focus()
  await app.keyboard.press('ArrowRight')
  await expect(app.getByRole('heading', { name: 'Touchpoint T2' })).toBeVisible()
  await point('−1').focus()
  await app.keyboard.press('ArrowUp')
  await app.keyboard.press('ArrowUp')
  await expect(point('+1')).toBeFocused()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(point('−1')).toBeFocused()

  // By hand, given up and dropped.
  const best = await middleOf(slider('Emotion of Anna at T6 Pays, picks “collect in store”: +2'))
  const from = await middleOf(point('−1'))
  await drag(app, from, { x: from.x, y: best.y }, async () => {
    await expect(point('+2')).toBeVisible()
    await app.keyboard.press('Escape')
    await expect(point('−1')).toBeVisible()
  })
  await expect(point('−1')).toBeVisible()
  await drag(app, from, { x: from.x, y: best.y })
  await expect(point('+2')).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Touchpoint T3' })).toBeVisible()

  // What hurts there, selected from its lane.
  await view
    .getByRole('group', { name: 'Hot spots' })
    .getByRole('button', { name: / X2 · / })
    .click()
  await expect(app.getByRole('heading', { name: 'Transition X2' })).toBeVisible()

  await app.getByRole('tab', { name: 'Map' }).click()
  await expect(cardOf(app, title)).toHaveAccessibleName(/emotion \+2/)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(app, title)).toHaveAccessibleName(/emotion −1/)
})
