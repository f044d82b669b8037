// Reads a ballot that somebody typed: `3 7 7 12` are votes for P3, P12 and twice for P7, `-5` is a
// concern about P5.
import type { Ballot, VoteRound } from '../records/vote-round'

/** What each candidate is called when people vote: `P7`. */
export type CandidateNumbers = ReadonlyMap<string, string>

type Votes = Pick<Ballot, 'support' | 'concern'>

/** None of them says which number it is: others see the screen. */
export type BallotProblem =
  | { readonly code: 'notANumber' | 'notToChoose' | 'concernsOff' | 'concernTwice' }
  | { readonly code: 'tooMany' | 'tooManyOnOne'; readonly allowed: number }

export type TypedBallot =
  | { readonly ok: true; readonly votes: Votes }
  | { readonly ok: false; readonly problem: BallotProblem }

type Rules = Pick<VoteRound, 'votesPerPerson' | 'maxPerItem' | 'hasConcerns'>

/**
 * The votes of a line, by the ids of candidates; `numbers` says what they are called. `0` alone is a
 * ballot without votes. Nothing is counted from a line that breaks a rule.
 */
export function readBallot(text: string, numbers: CandidateNumbers, rules: Rules): TypedBallot {
  const idOf = idsByNumber(numbers)
  const votes: { support: Record<string, number>; concern: Record<string, number> } = {
    support: {},
    concern: {},
  }
  const words = wordsOf(text)
  if (words.length === 1 && words[0] === '0') return { ok: true, votes }
  for (const word of words) {
    const [, sign, number] = /^([-−–]?)([a-z]?\d{1,9})$/u.exec(word) ?? []
    if (number === undefined) return broken({ code: 'notANumber' })
    const id = idOf.get(number)
    if (id === undefined) return broken({ code: 'notToChoose' })
    if (sign && !rules.hasConcerns) return broken({ code: 'concernsOff' })
    const kind = sign ? votes.concern : votes.support
    kind[id] = (kind[id] ?? 0) + 1
  }
  const problem = brokenRule(votes, rules)
  return problem ? broken(problem) : { ok: true, votes }
}

/** How many votes are on a line so far, whatever they are worth: a dot for each. */
export function dotsOf(text: string): number {
  return wordsOf(text).filter((word) => word !== '0').length
}

/** How many votes a person has: a third of what stands for choice, from 3 to 5. */
export function votesPerPersonFor(candidateCount: number): number {
  return Math.min(5, Math.max(3, Math.round(candidateCount / 3)))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
}

function broken(problem: BallotProblem): TypedBallot {
  return { ok: false, problem }
}

function brokenRule({ support, concern }: Votes, rules: Rules): BallotProblem | null {
  const counts = Object.values(support)
  const { votesPerPerson, maxPerItem } = rules
  if (counts.reduce((sum, count) => sum + count, 0) > votesPerPerson) {
    return { code: 'tooMany', allowed: votesPerPerson }
  }
  if (maxPerItem !== null && counts.some((count) => count > maxPerItem)) {
    return { code: 'tooManyOnOne', allowed: maxPerItem }
  }
  return Object.values(concern).some((count) => count > 1) ? { code: 'concernTwice' } : null
}

/** By `p7`, and by `7` where no other candidate has that number. */
function idsByNumber(numbers: CandidateNumbers): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const [id, number] of numbers) {
    const spoken = number.toLowerCase()
    const bare = spoken.replace(/^[a-z]/u, '')
    ids.set(spoken, id)
    if (taken.has(bare)) ids.delete(bare)
    else ids.set(bare, id)
    taken.add(bare)
  }
  return ids
}
