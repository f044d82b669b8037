// Lists of ids or words of several records: what they have in common can be seen and changed.
import { useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { fieldValue } from '../../../model/queries/field-value'
import type { Subject } from '../fields/field-spec'

type Read = (document: JourneyDocument, id: string) => readonly string[]

/** The members that the lists of all records hold. */
export function useMembers({ kind, ids }: Subject, path: string, read?: Read): readonly string[] {
  const joined = useDocument((document) => {
    const lists = ids.map(
      (id) => read?.(document, id) ?? (fieldValue(document, kind, id, path) as readonly string[]),
    )
    const [first = [], ...others] = lists.map((list) => list ?? [])
    return JSON.stringify(first.filter((member) => others.every((list) => list.includes(member))))
  })
  return useMemo(() => JSON.parse(joined) as readonly string[], [joined])
}

/** What was added to a list, and what was taken from it. */
export function sharedMembers(
  before: readonly string[],
  after: readonly string[],
): [added: readonly string[], removed: readonly string[]] {
  return [
    after.filter((member) => !before.includes(member)),
    before.filter((member) => !after.includes(member)),
  ]
}
