// Lists in the inspector by the keyboard: what is taken away or moved leaves the focus in the list.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import View from '../../../src/features/inspector/view'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { updateRecord } from '../../../src/model/edits/update-record'
import { textRef } from '../../../src/text/texts'
import { createShopMap, id } from '../../helpers/shop-map'
import { createTestApp, renderWithApp } from '../../helpers/test-app'

/** An item with these acceptance criteria in the inspector. */
function inspectCriteria(...acceptanceCriteria: readonly string[]) {
  const app = createTestApp()
  const { documents, session } = app.context
  const itemId = documents.edit(textRef('app.renameMap'), (draft, env) => {
    const made = addBacklogItem(draft, { title: 'Show the stock' }, env)
    updateRecord(draft, { kind: 'backlogItem', id: made, changes: { acceptanceCriteria } })
    return made
  })
  session.select([{ kind: 'backlogItem', id: itemId }])
  const { user } = renderWithApp(<View />, { app })
  return {
    user,
    criteria: () => documents.getDocument().backlogItems[itemId]?.acceptanceCriteria,
    button: (name: string) => screen.getByRole('button', { name }),
  }
}

test('an item is moved on and on by the same key', async () => {
  const { user, criteria, button } = inspectCriteria('By size', 'By colour', 'By shop')
  button('Move Acceptance criteria 3 up').focus()
  await user.keyboard('{Enter}')
  expect(button('Move Acceptance criteria 2 up')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(criteria()).toEqual(['By shop', 'By size', 'By colour'])
  expect(button('Move Acceptance criteria 1 down')).toHaveFocus()
  await user.keyboard('{Enter}{Enter}')
  expect(criteria()).toEqual(['By size', 'By colour', 'By shop'])
  expect(button('Move Acceptance criteria 3 up')).toHaveFocus()
})

test('what is taken away leaves the focus at the next one, at last where one is added', async () => {
  const { user, criteria, button } = inspectCriteria('By size', 'By colour')
  button('Remove Acceptance criteria 1').focus()
  await user.keyboard('{Enter}')
  expect(button('Remove Acceptance criteria 1')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(criteria()).toEqual([])
  expect(screen.getByRole('button', { name: 'Add line' })).toHaveFocus()
})

test('a line that is added is typed at once', async () => {
  const { user, criteria, button } = inspectCriteria('By size')
  button('Add line').focus()
  await user.keyboard('{Enter}By shop')
  expect(criteria()).toEqual(['By size', 'By shop'])
})

test('a metric that is added is typed at once', async () => {
  const sofa = id<'touchpoint'>('sofa')
  const app = createTestApp({ document: createShopMap() })
  const { documents, session } = app.context
  session.select([{ kind: 'touchpoint', id: sofa }])
  const { user } = renderWithApp(<View />, { app })
  await user.click(screen.getByRole('button', { name: /^Evidence/ }))
  await user.click(screen.getByRole('button', { name: 'Add metric' }))
  await user.keyboard('Visits')
  expect(documents.getDocument().touchpoints[sofa]?.metrics).toMatchObject([{ name: 'Visits' }])
})
