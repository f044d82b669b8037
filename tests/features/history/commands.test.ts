// Undo takes back what is seen, and says what it was in words that there are.
import { expect, test } from 'vitest'
import { updateMap } from '../../../src/model/edits/update-record'
import type { TextKey } from '../../../src/text/catalogue'
import { textRef } from '../../../src/text/texts'
import { createShopMap } from '../../helpers/shop-map'
import { createTestApp } from '../../helpers/test-app'

function renamed(label = textRef('app.renameMap')) {
  const { context } = createTestApp({ document: createShopMap() })
  const { documents } = context
  const before = documents.getDocument().map.title
  documents.edit(label, (draft) => updateMap(draft, { title: 'Buy a sofa today' }))
  return { context, before, title: () => documents.getDocument().map.title }
}

test('while another map is chosen, nothing of the one behind is undone', async () => {
  const { context, before, title } = renamed()
  await context.run('file-menu.newMap')
  await context.run('history.undo')
  expect(title()).toBe('Buy a sofa today')
  context.session.set({ isMapOpen: true })
  await context.run('history.undo')
  expect(title()).toBe(before)
})

test('a step that an earlier version of the app named in words of its own is undone like any other', async () => {
  const { context, before, title } = renamed({ key: 'app.gone' as TextKey, args: [] })
  await context.run('history.undo')
  expect(title()).toBe(before)
  expect(context.session.get().notice).toMatchObject({
    tone: 'plain',
    text: { key: 'history.undone', args: [{ what: 'a change' }] },
  })
})
