// What a workshop came to on one page, for those who were not in the room.
import { plainInMarkdown } from '../../lib/markdown'
import type { Texts } from '../../text/texts'
import { dayOf } from '../../text/times'
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { continuityOfMap } from '../queries/continuity-of'
import { type HotSpot, hotSpots } from '../queries/hot-spots'
import { nameOf, spokenNumber } from '../queries/name-of'
import { painWeight } from '../queries/pain-weight'
import { inOrder } from '../queries/records-in-order'
import { voteResult } from '../queries/vote-result'
import type { Idea } from '../records/idea'
import type { PainPoint } from '../records/pain-point'
import type { VoteRound } from '../records/vote-round'
import { placeInWords } from './item-description'

/**
 * Markdown, LF, a final newline: hot spots by weight, continuity, bright spots, ideas, votes that
 * were revealed, decisions, actions, open questions; of each no more than a page holds. `day` is
 * the date as people read it.
 */
export function writeSummary(document: JourneyDocument, texts: Texts, day: string): string {
  const { title, scenario, owner } = document.map
  const { write } = texts
  const facts = { document, texts }
  const blocks = [
    `# ${plainInMarkdown(title || write('common.untitled'))}`,
    plainInMarkdown(scenario),
    plainInMarkdown(write('handover.facts', { owner, day })),
    section(write('handover.hotSpots'), hotSpotLines(facts), texts),
    `## ${write('handover.continuity')}\n\n${continuityLine(facts)}`,
    section(write('handover.brightSpots'), brightSpotLines(facts), texts),
    section(
      write('handover.ideas'),
      inOrder(document, 'ideas').map((idea) => ideaLine(facts, idea)),
      texts,
    ),
    ...inOrder(document, 'voteRounds')
      .filter(({ state }) => state === 'revealed')
      .map((round) => voteSection(facts, round)),
    section(write('handover.decisions'), decisionLines(facts), texts),
    section(write('handover.actions'), actionLines(facts), texts),
    section(write('handover.questions'), questionLines(facts), texts),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

type Facts = { readonly document: JourneyDocument; readonly texts: Texts }

/** Of each list; all together fill a page. */
const mostLines = 5

function section(title: string, lines: readonly string[], { write }: Texts): string {
  const shown = lines.slice(0, mostLines)
  const left = lines.length - shown.length
  if (left > 0) shown.push(`- ${write('handover.more', { count: left })}`)
  return `## ${plainInMarkdown(title)}\n\n${shown.join('\n') || write('handover.none')}`
}

function hotSpotLines(facts: Facts): readonly string[] {
  return hotSpots(facts.document).map((spot) => hotSpotLine(facts, spot))
}

function hotSpotLine({ document, texts }: Facts, { on, score, painPoints }: HotSpot): string {
  const { write } = texts
  const number = spokenNumber(document, on) ?? ''
  const place = plainInMarkdown(placeInWords(document, on, texts))
  const weight = score === null ? write('handover.notRated') : write('handover.score', { score })
  const pains = painPoints.map((pain) => `  - ${painLine(pain, texts)}`)
  return [`- **${number} ${place}**: ${weight}`, ...pains].join('\n')
}

function painLine(pain: PainPoint, { write }: Texts): string {
  const { number, text, severity, frequency } = pain
  const weight = painWeight(pain)
  const rating =
    severity === null || frequency === null || weight === null
      ? write('handover.notRated')
      : write('handover.weight', { severity, frequency, weight })
  return `P${number} ${plainInMarkdown(text)} (${rating})`
}

function continuityLine({ document, texts: { write } }: Facts): string {
  const { value, coverage } = continuityOfMap(document)
  if (coverage.all === 0) return write('handover.noSwitches')
  if (value === null) return write('handover.continuityUnknown', { all: coverage.all })
  return write('handover.continuityIs', { share: Math.round(value * 100), ...coverage })
}

function brightSpotLines({ document, texts }: Facts): readonly string[] {
  return inOrder(document, 'brightSpots').map(
    ({ text, on }) => `- ${plainInMarkdown(`${text} (${placeInWords(document, on, texts)})`)}`,
  )
}

function ideaLine({ texts: { write } }: Facts, { number, text, hypothesis }: Idea): string {
  const why = write('handover.hypothesis', hypothesis)
  return `- I${number} ${plainInMarkdown(why ? `${text} (${why})` : text)}`
}

function voteSection({ document, texts }: Facts, round: VoteRound): string {
  const lines = voteResult(round).map(({ candidate, support, concern }) => {
    const ref = candidate as RecordRef
    const name = `${spokenNumber(document, ref) ?? ''} ${nameOf(document, ref)}`
    return `- ${plainInMarkdown(texts.write('handover.voteLine', { name, support, concern }))}`
  })
  return section(texts.write('handover.votes', { title: round.title }), lines, texts)
}

function decisionLines({ document, texts: { write } }: Facts): readonly string[] {
  return inOrder(document, 'decisions').map(
    ({ text, reason }) =>
      `- ${plainInMarkdown(reason ? write('handover.because', { text, reason }) : text)}`,
  )
}

function actionLines({ document, texts: { write, language } }: Facts): readonly string[] {
  return inOrder(document, 'actions').map(({ text, owner, dueOn, isDone }) => {
    const words = write('handover.by', { text, owner, day: dayOf(dueOn, language) })
    return `- [${isDone ? 'x' : ' '}] ${plainInMarkdown(words)}`
  })
}

function questionLines({ document }: Facts): readonly string[] {
  return inOrder(document, 'parkingLot')
    .filter(({ kind, answer }) => kind === 'question' && answer === '')
    .map(({ text }) => `- ${plainInMarkdown(text)}`)
}
