// What stands in the lanes under the curve: an entry for each thing, in words.
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { type ExperienceOfStep, experienceOfSteps } from '../../model/queries/experience-of-step'
import type { HotSpot } from '../../model/queries/hot-spots'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import { painWeight } from '../../model/queries/pain-weight'
import type { PersonaId } from '../../model/records/persona'
import type { Touchpoint } from '../../model/records/touchpoint'
import type { Continuity, Transition } from '../../model/records/transition'
import { channelTitle, titleOf } from '../../parts/thing-names'
import { type Heat, heatOf } from '../../scene/card-facts'
import type { ExperienceColumn } from '../../scene/experience/experience-columns'
import { type IconName, iconOfChannel } from '../../scene/icons'
import { lookOfContinuity, lookOfCount } from '../../scene/mark-looks'
import { type ColorName, colorOfChannel } from '../../scene/palettes'
import type { PlainTextKey } from '../../text/catalogue'
import type { Texts } from '../../text/texts'

export type LaneSign =
  | { readonly kind: 'icon'; readonly icon: IconName; readonly color: ColorName }
  /** The sum of the weights of a hot spot; `spoken` for those who do not see where it stands. */
  | {
      readonly kind: 'weight'
      readonly words: string
      readonly spoken: string
      readonly heat: Heat
    }

export type LaneEntry = {
  readonly ref: RecordRef
  readonly sign: LaneSign
  readonly text: string
  /** Smaller, below; empty: none. */
  readonly note: string
  /** Belongs to the entry above. */
  readonly isPart: boolean
  readonly isMomentOfTruth: boolean
}

export type LaneKind = 'touchpoints' | 'hotSpots' | 'brightSpots' | 'quotes' | 'continuity'

/** The entries of one lane by column. */
export type LaneCells = readonly (readonly LaneEntry[])[]

/** The lanes in their order. A persona in focus leaves out what others said. */
export function laneCells(
  document: JourneyDocument,
  columns: readonly ExperienceColumn[],
  personaId: PersonaId | null,
  texts: Texts,
): Readonly<Record<LaneKind, LaneCells>> {
  const ofStep = experienceOfSteps(document)
  const steps = columns.map(({ stepId, slots }) => ({ slots, known: ofStep(stepId) }))
  const cellsOf = (make: (known: ExperienceOfStep) => readonly LaneEntry[]) =>
    steps.map(({ known }) => make(known))
  return {
    touchpoints: steps.map(({ slots }) =>
      slots.map(({ touchpoint }) => ofTouchpoint(document, touchpoint, texts)),
    ),
    hotSpots: cellsOf(({ hotSpots }) =>
      hotSpots.flatMap((spot) => ofHotSpot(document, spot, texts)),
    ),
    brightSpots: cellsOf(({ brightSpots }) =>
      brightSpots.map(({ id, text }) =>
        entry({ kind: 'brightSpot', id }, iconSign(lookOfCount.brightSpot), { text }),
      ),
    ),
    quotes: cellsOf(({ quotes }) =>
      quotes
        .filter((quote) => isSaidBy(quote.personaId, personaId))
        .map(({ id, text, source, personaId: by }) => {
          const who = by ? document.personas[by]?.name : ''
          const note = [who, source].filter((part) => part).join(' · ')
          const sign = iconSign(lookOfCount.quote)
          return entry({ kind: 'quote', id }, sign, { text: `“${text}”`, note })
        }),
    ),
    continuity: cellsOf(({ switches }) =>
      switches.map((transition) => ofSwitch(document, transition, texts)),
    ),
  }
}

function isSaidBy(by: PersonaId | null, inFocus: PersonaId | null): boolean {
  return inFocus === null || by === null || by === inFocus
}

function ofTouchpoint(document: JourneyDocument, touchpoint: Touchpoint, texts: Texts): LaneEntry {
  const { id, number, title, channelId, isMomentOfTruth } = touchpoint
  const channel = (channelId ? document.channels[channelId] : null) ?? null
  const sign = { icon: iconOfChannel(channel), color: colorOfChannel(channel) }
  return {
    ...entry({ kind: 'touchpoint', id }, iconSign(sign), {
      text: `T${number} ${titleOf(title, 'map.untitledTouchpoint', texts)}`,
      note: channelTitle(document, channelId, texts),
    }),
    isMomentOfTruth,
  }
}

/** The thing that hurts with the sum of its weights, and its open pain points under it. */
function ofHotSpot(document: JourneyDocument, spot: HotSpot, texts: Texts): LaneEntry[] {
  const { on, score, painPoints } = spot
  const { write } = texts
  const count = painPoints.length
  const sign: LaneSign = {
    kind: 'weight',
    words: score === null ? '?' : `${score}`,
    spoken: weightWords(score, texts),
    heat: heatOf(painPoints),
  }
  const thing = entry(on, sign, {
    text: nameOf(document, on),
    note: write('experience.painsHere', { number: spokenNumber(document, on) ?? '', count }),
  })
  const pains = painPoints.map((pain) => ({
    ...entry({ kind: 'painPoint', id: pain.id }, iconSign(lookOfCount.painPoint), {
      text: pain.text || write('common.untitled'),
      note: `P${pain.number} · ${weightWords(painWeight(pain), texts)}`,
    }),
    isPart: true,
  }))
  return [thing, ...pains]
}

function weightWords(weight: number | null, { write }: Texts): string {
  return weight === null ? write('experience.notRated') : write('experience.weight', { weight })
}

function ofSwitch(document: JourneyDocument, transition: Transition, texts: Texts): LaneEntry {
  const { word, coverage } = continuityOf(transition)
  const { [transition.fromId]: from, [transition.toId]: to } = document.touchpoints
  const channelOf = (end: Touchpoint | undefined) =>
    channelTitle(document, end?.channelId ?? null, texts)
  const parts = [
    `X${transition.number}`,
    (texts.write as (key: PlainTextKey) => string)(continuityKeys[word]),
    ...(coverage.all > coverage.known ? [texts.write('experience.itemsKnown', coverage)] : []),
  ]
  return entry({ kind: 'transition', id: transition.id }, iconSign(lookOfContinuity[word]), {
    text: `${channelOf(from)} → ${channelOf(to)}`,
    note: parts.join(' · '),
  })
}

const continuityKeys: Readonly<Record<Continuity, PlainTextKey>> = {
  kept: 'fields.kept',
  partial: 'fields.partly',
  lost: 'fields.lost',
  unknown: 'fields.notKnown',
}

function iconSign({ icon, color }: { icon: IconName; color: ColorName }): LaneSign {
  return { kind: 'icon', icon, color }
}

function entry(
  ref: RecordRef,
  sign: LaneSign,
  words: { readonly text: string; readonly note?: string },
): LaneEntry {
  const { text, note = '' } = words
  return { ref, sign, text, note, isPart: false, isMomentOfTruth: false }
}
