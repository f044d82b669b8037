// What a step of the past did: a long name is cut between its signs, not within one.
import { expect, test } from 'vitest'
import { wordsOfStep } from '../../../src/features/version-history/step-words'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { updateRecord } from '../../../src/model/edits/update-record'
import { createTexts, textRef } from '../../../src/text/texts'
import { createSmallMap } from '../../helpers/small-map'

test.each([0, 1])('a name of many signs of two units, %d beside them', (beside) => {
  const { draft, look } = createSmallMap()
  const title = `${'a'.repeat(beside)}${'🛋'.repeat(70)}`
  updateRecord(draft, { kind: 'touchpoint', id: look, changes: { title } })
  const before = structuredClone(draft) as JourneyDocument
  updateRecord(draft, { kind: 'touchpoint', id: look, changes: { goal: 'Sit' } })
  const after = draft as JourneyDocument
  const label = textRef('app.renameMap')
  const step = { seq: 1, atMs: 0, kind: 'edit', label, before, after } as const
  const words = wordsOfStep(step, createTexts('en'))
  expect(words).toContain('🛋…”')
  expect((words as string & { isWellFormed: () => boolean }).isWellFormed()).toBe(true)
})
