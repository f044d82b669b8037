// What a card says, read from the document once for every surface.
import type { JourneyDocument } from '../model/document/journey-document'
import type { AnnotationsOn } from '../model/queries/annotations-on'
import { emotionSummary } from '../model/queries/emotion-of'
import { painWeight } from '../model/queries/pain-weight'
import type { PainPoint } from '../model/records/pain-point'
import type { PersonaId } from '../model/records/persona'
import type { Touchpoint, TouchpointId } from '../model/records/touchpoint'
import { type IconName, iconOfChannel } from './icons'
import { type ColorName, colorOfChannel } from './palettes'

export type Heat = 0 | 1 | 2 | 3

export type CardFacts = {
  readonly id: TouchpointId
  readonly number: number
  readonly title: string
  /** BCP 47 language of the title. */
  readonly language: string
  readonly channelColor: ColorName
  readonly channelIcon: IconName
  /** The owner's name; empty: none. */
  readonly team: string
  /** The names of the systems in one string; empty: none. */
  readonly systems: string
  /** -2 … +2 of the persona in focus, with all personas the lowest; null: not said. */
  readonly emotion: number | null
  /** How many other personas feel something else. */
  readonly differing: number
  readonly isMomentOfTruth: boolean
  /** Pain points that are not resolved. */
  readonly painCount: number
  readonly ideaCount: number
  readonly brightCount: number
  readonly quoteCount: number
  readonly heat: Heat
}

/**
 * The facts of one touchpoint; a null persona means all of them.
 * @param notes what is noted on the touchpoint
 */
export function cardFacts(
  document: JourneyDocument,
  touchpoint: Touchpoint,
  personaId: PersonaId | null,
  notes: AnnotationsOn,
): CardFacts {
  const channel = touchpoint.channelId ? document.channels[touchpoint.channelId] : undefined
  const team = touchpoint.teamId ? document.teams[touchpoint.teamId] : undefined
  const systems = touchpoint.systemIds.map((id) => document.systems[id]?.title ?? '')
  const pains = notes.painPoints.filter(({ resolution }) => resolution.state !== 'resolved')
  const emotion = emotionSummary(touchpoint, personaId)
  return {
    id: touchpoint.id,
    number: touchpoint.number,
    title: touchpoint.title,
    language: document.map.language,
    channelColor: colorOfChannel(channel ?? null),
    channelIcon: iconOfChannel(channel ?? null),
    team: team?.title ?? '',
    systems: systems.filter((title) => title !== '').join(', '),
    emotion: emotion.value,
    differing: emotion.differing,
    isMomentOfTruth: touchpoint.isMomentOfTruth,
    painCount: pains.length,
    ideaCount: notes.ideas.length,
    brightCount: notes.brightSpots.length,
    quoteCount: notes.quotes.length,
    heat: heatOf(pains),
  }
}

/** From the sum of weights (1 … 25 each): unrated pains are warm, two bad ones are hot. */
export function heatOf(pains: readonly PainPoint[]): Heat {
  if (pains.length === 0) return 0
  const weight = pains.reduce((sum, pain) => sum + (painWeight(pain) ?? 0), 0)
  if (weight >= 20) return 3
  return weight >= 10 ? 2 : 1
}
