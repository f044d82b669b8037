// The candidates of a round with their numbers and words, in the order in which they stand.
import { useMemo } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import type { RecordRef } from '../../model/document/journey-document'
import { nameOf } from '../../model/queries/name-of'
import type { VoteRound } from '../../model/records/vote-round'
import type { CandidateNumbers } from '../../model/vote/typed-ballot'
import { numbersOf } from '../../model/vote/votable-notes'

export type NamedCandidate = {
  readonly ref: RecordRef
  readonly id: string
  readonly number: string
  readonly name: string
}

export function useCandidates({ candidates }: VoteRound): {
  readonly numbers: CandidateNumbers
  readonly named: readonly NamedCandidate[]
} {
  const document = useDocument((current) => current)
  const texts = useTexts()
  return useMemo(() => {
    const numbers = numbersOf(document, candidates)
    const named = candidates.map((candidate) => ({
      ref: candidate as RecordRef,
      id: candidate.id,
      number: numbers.get(candidate.id) ?? '',
      name: nameOf(document, candidate as RecordRef) || texts.write('common.untitled'),
    }))
    return { numbers, named }
  }, [document, candidates, texts])
}
