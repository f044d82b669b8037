// The open map is checked by itself: at first, after each edit, and no longer once that is stopped.
import { afterEach, expect, test, vi } from 'vitest'
import { keepChecking } from '../../../src/features/insights/keep-checking'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { updateRecord } from '../../../src/model/edits/update-record'
import { textRef } from '../../../src/text/texts'
import { createSmallMap } from '../../helpers/small-map'
import { createTestApp } from '../../helpers/test-app'

let stop = () => {}
afterEach(() => stop())

/** It waits for a quiet moment, which a busy machine has late. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 8000 })

function openChecked() {
  const map = createSmallMap()
  const app = createTestApp({ document: map.draft as JourneyDocument })
  stop = keepChecking(app.context)
  const { documents, session } = app.context
  const isDeadEnd = () => {
    const { checked } = session.get()
    if (checked?.document !== documents.getDocument()) return null
    const open = checked.result.rules.get('dead-end')?.open ?? []
    return open.some(({ on }) => on?.id === map.buy)
  }
  const setEndpoint = (endpoint: 'end' | 'none') =>
    documents.edit(textRef('history.undo'), (draft) =>
      updateRecord(draft, { kind: 'touchpoint', id: map.buy, changes: { endpoint } }),
    )
  return { session, documents, isDeadEnd, setEndpoint }
}

test('at first, after edits and undo', async () => {
  const { documents, isDeadEnd, setEndpoint } = openChecked()
  await soon(() => expect(isDeadEnd()).toBe(true))
  setEndpoint('end')
  await soon(() => expect(isDeadEnd()).toBe(false))
  documents.undo()
  await soon(() => expect(isDeadEnd()).toBe(true))
})

test('edits that come before the first check is done are in the last one', async () => {
  const { isDeadEnd, setEndpoint } = openChecked()
  setEndpoint('end')
  setEndpoint('none')
  setEndpoint('end')
  await soon(() => expect(isDeadEnd()).toBe(false))
})

test('where it is stopped nothing is known any more', async () => {
  const { session, isDeadEnd } = openChecked()
  await soon(() => expect(isDeadEnd()).toBe(true))
  stop()
  expect(session.get().checked).toBeNull()
})
