// What a field that refers to records offers: their words, and how a new one is made.
import { useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { memoByIdentity } from '../../../lib/memo-by-identity'
import type { EditEnv } from '../../../model/document/edit-env'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { addBacklogItem } from '../../../model/edits/add-backlog-item'
import { addChannel } from '../../../model/edits/add-channel'
import { addObjective } from '../../../model/edits/add-objective'
import { addPersona } from '../../../model/edits/add-persona'
import { addSystem } from '../../../model/edits/add-system'
import { addTeam } from '../../../model/edits/add-team'
import type { DocumentDraft } from '../../../model/edits/edit'
import { letterOfKind } from '../../../model/queries/name-of'
import { inOrder } from '../../../model/queries/records-in-order'
import { type StepName, stepNames } from '../../../model/queries/step-names'
import type { Option } from '../../../ui/option-list'
import type { RefKind } from '../fields/field-spec'

/** All records of that kind as options; the same list until one of them changes. */
export function useRefOptions(kind: RefKind): readonly Option[] {
  const texts = useTexts()
  const named = useDocument((document) => namesOf[kind](document))
  return useMemo(
    () =>
      named.map(({ id, number, words }) => {
        const name = words === '' ? texts.write('common.untitled') : words
        return { id, label: number === '' ? name : `${number} ${name}` }
      }),
    [named, texts],
  )
}

type Add = (draft: DocumentDraft, words: string, env: EditEnv) => string

/** How a record is made from what was typed; kinds that need a place on the map are not. */
export const addByWords: Partial<Record<RefKind, Add>> = {
  channel: (draft, title, env) => addChannel(draft, { title }, env),
  team: (draft, title, env) => addTeam(draft, { title }, env),
  system: (draft, title, env) => addSystem(draft, { title }, env),
  persona: (draft, name, env) => addPersona(draft, { name }, env),
  objective: (draft, title, env) => addObjective(draft, { title }, env),
  backlogItem: (draft, title, env) => addBacklogItem(draft, { title }, env),
}

type Named = { readonly id: string; readonly number: string; readonly words: string }

type AnyRecord = {
  readonly id: string
  readonly number?: number
  readonly title?: string
  readonly name?: string
  readonly text?: string
}

const namesOf: Record<RefKind, (document: JourneyDocument) => readonly Named[]> = {
  stage: (document) => named(inOrder(document, 'stages')),
  step: (document) => namedSteps(stepNames(document)),
  channel: (document) => named(inOrder(document, 'channels')),
  team: (document) => named(inOrder(document, 'teams')),
  system: (document) => named(inOrder(document, 'systems')),
  persona: (document) => named(inOrder(document, 'personas')),
  objective: (document) => named(inOrder(document, 'objectives')),
  touchpoint: (document) => numbered.touchpoint(document.touchpoints),
  painPoint: (document) => numbered.painPoint(document.painPoints),
  idea: (document) => numbered.idea(document.ideas),
  backlogItem: (document) => numbered.backlogItem(document.backlogItems),
}

const named = memoByIdentity((records: readonly AnyRecord[]) =>
  records.map((record) => nameRecord(record, '')),
)

const namedSteps = memoByIdentity((steps: readonly StepName[]) =>
  steps.map(({ id, number, title }): Named => ({ id, number, words: title })),
)

const numbered = {
  touchpoint: byNumber(letterOfKind.touchpoint),
  painPoint: byNumber(letterOfKind.painPoint),
  idea: byNumber(letterOfKind.idea),
  backlogItem: byNumber(letterOfKind.backlogItem),
}

function byNumber(letter: string) {
  return memoByIdentity((table: object) =>
    (Object.values(table) as AnyRecord[])
      .sort((left, right) => (left.number ?? 0) - (right.number ?? 0))
      .map((record) => nameRecord(record, letter)),
  )
}

function nameRecord({ id, number, title, name, text }: AnyRecord, letter: string): Named {
  return { id, number: letter && `${letter}${number}`, words: title ?? name ?? text ?? '' }
}
