// What is deleted, or of another map, is looked for no more: by the filter of the backlog, by a trace,
// as the persona in focus.
import { expect, test } from 'vitest'
import { openJourney } from '../../src/commands/open-journey'
import { backlogRows } from '../../src/model/backlog/backlog-rows'
import type { RecordRef } from '../../src/model/document/journey-document'
import { addBacklogItem } from '../../src/model/edits/add-backlog-item'
import { addPersona } from '../../src/model/edits/add-persona'
import { addTeam } from '../../src/model/edits/add-team'
import { deleteRecords } from '../../src/model/edits/delete-records'
import { inOrder } from '../../src/model/queries/records-in-order'
import { noFile } from '../../src/store/session-store'
import { textRef } from '../../src/text/texts'
import { createShopMap } from '../helpers/shop-map'
import { createTestApp } from '../helpers/test-app'

function start() {
  const { context } = createTestApp({ document: createShopMap() })
  const { documents, session } = context
  const label = textRef('selection.delete')
  const teamId = documents.edit(label, (draft, env) => {
    addBacklogItem(draft, { title: 'Pass it on' }, env)
    return addTeam(draft, { title: 'Store' }, env)
  })
  const { backlog } = session.get()
  session.set({ backlog: { ...backlog, filter: { ...backlog.filter, status: 'draft', teamId } } })
  const shown = () => {
    const { filter } = session.get().backlog
    return backlogRows(documents.getDocument(), filter, 'none').length
  }
  const remove = (ref: RecordRef) => documents.edit(label, (draft) => deleteRecords(draft, [ref]))
  return { context, teamId, shown, remove }
}

test('a team that is deleted hides no items of the backlog', () => {
  const { context, teamId, shown, remove } = start()
  expect(shown()).toBe(0)
  remove({ kind: 'team', id: teamId })
  expect(shown()).toBe(1)
  // What it says of other things still holds.
  expect(context.session.get().backlog.filter).toMatchObject({ status: 'draft', teamId: null })
})

test('a filter of one map hides no items of the next', () => {
  const { context, shown } = start()
  const { documents } = createTestApp({ document: createShopMap() }).context
  documents.edit(textRef('backlog.newItem'), (draft, env) =>
    addBacklogItem(draft, { title: '' }, env),
  )
  openJourney(context, documents.getDocument(), noFile)
  expect(shown()).toBe(1)
})

test('a persona that is deleted gives the focus to the first one', () => {
  const { context, remove } = start()
  const { documents, session } = context
  const id = documents.edit(textRef('selection.delete'), (draft, env) =>
    addPersona(draft, { name: 'Priya' }, env),
  )
  session.set({ personaId: id })
  remove({ kind: 'persona', id })
  expect(session.get().personaId).toBe(inOrder(documents.getDocument(), 'personas')[0]?.id)
})

test('all personas stay in focus together', () => {
  const { context, teamId, remove } = start()
  context.session.set({ personaId: null })
  remove({ kind: 'team', id: teamId })
  expect(context.session.get().personaId).toBeNull()
})

test('the ends of a trace go with their touchpoints', () => {
  const { context, remove } = start()
  const { documents, session } = context
  const [from, to] = Object.values(documents.getDocument().touchpoints)
  if (!from || !to) throw new Error('There are no touchpoints')
  session.set({ insights: { ...session.get().insights, fromId: from.id, toId: to.id } })
  remove({ kind: 'touchpoint', id: from.id })
  expect(session.get().insights).toMatchObject({ fromId: null, toId: to.id })
})

test('a dialog about a transition goes with it, so that keys are for the map again', () => {
  const { context, remove } = start()
  const { documents, session } = context
  const [line] = Object.values(documents.getDocument().transitions)
  if (!line) throw new Error('There are no transitions')
  const subject = { kind: 'transition', id: line.id } as const
  session.set({ dialog: { id: 'transitions.moveEnd', subject } })
  remove(subject)
  expect(session.get().dialog).toBeNull()
})
