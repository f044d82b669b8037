// What steps are called where one of them is chosen: titles that are there twice have their numbers.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import type { Step, StepId } from '../records/step'
import { stepsInOrder } from './records-in-order'

export type StepName = {
  readonly id: StepId
  /** As on the map, `4.`; empty where the title says which step it is. */
  readonly number: string
  /** May be empty. */
  readonly title: string
}

/** In reading order; the same array while the steps are the same. */
export function stepNames(document: JourneyDocument): readonly StepName[] {
  return namesOf(stepsInOrder(document))
}

/** The same as words, with a word for a step that has no title. */
export function stepOptions(document: JourneyDocument, untitled: string) {
  return stepNames(document).map(({ id, number, title }) => ({
    id,
    label: `${number} ${title || untitled}`.trim(),
  }))
}

const namesOf = memoByIdentity((steps: readonly Step[]): readonly StepName[] => {
  const counts = new Map<string, number>()
  for (const { title } of steps) counts.set(wordsOf(title), (counts.get(wordsOf(title)) ?? 0) + 1)
  return steps.map(({ id, title }, place) => {
    const isAlone = counts.get(wordsOf(title)) === 1
    return { id, number: isAlone ? '' : `${place + 1}.`, title: title.trim() }
  })
})

function wordsOf(title: string): string {
  return title.trim().toLowerCase()
}
