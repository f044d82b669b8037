// The headers at the edges of the map, by mouse.
import { expect, test } from './support/app'
import { cardOf, openSmallMap } from './support/journeys'
import { middleOf } from './support/pointer'

test('renaming a header leaves the map where it stands', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  const head = app.getByRole('button', { name: /^Step 1: / })
  const before = await middleOf(cardOf(app, 'Looks at sofas'))
  await head.dblclick()
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
  expect(await middleOf(cardOf(app, 'Looks at sofas'))).toEqual(before)
  await app.keyboard.press('Escape')
  await expect(head).toBeFocused()
  await app.getByRole('button', { name: 'Channel Website', exact: true }).dblclick()
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
  expect(await middleOf(cardOf(app, 'Looks at sofas'))).toEqual(before)
})
