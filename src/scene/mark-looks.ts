// How each mark of a card or a chip looks: an icon in its colour on its tint.
import type { WorkOn } from '../model/queries/work-on'
import type { Continuity } from '../model/records/transition'
import type { ChipCountKind } from './chips'
import { type IconName, iconOfContinuity } from './icons'
import type { ColorName } from './palettes'

export type MarkLook = {
  readonly icon: IconName
  readonly color: ColorName
  readonly tint: ColorName
}

export const lookOfCount: Readonly<Record<ChipCountKind, MarkLook>> = {
  painPoint: { icon: 'circle-exclamation-point', color: 'harm', tint: 'harm-tint' },
  idea: { icon: 'lightbulb', color: 'idea', tint: 'idea-tint' },
  brightSpot: { icon: 'thumbs-up', color: 'bright', tint: 'bright-tint' },
  quote: { icon: 'quote', color: 'kept', tint: 'kept-tint' },
}

/** Work that is not begun, that is under way, that is done. */
export const lookOfWork: Readonly<Record<WorkOn['state'], MarkLook>> = {
  todo: { icon: 'ticket', color: 'kept', tint: 'kept-tint' },
  doing: { icon: 'hammer', color: 'kept', tint: 'kept-tint' },
  done: { icon: 'ticket-check', color: 'bright', tint: 'bright-tint' },
}

export const lookOfContinuity: Readonly<Record<Continuity, MarkLook>> = {
  kept: { icon: iconOfContinuity.kept, color: 'kept', tint: 'kept-tint' },
  partial: { icon: iconOfContinuity.partial, color: 'caution', tint: 'caution-tint' },
  lost: { icon: iconOfContinuity.lost, color: 'harm', tint: 'harm-tint' },
  unknown: { icon: 'circle-question-mark', color: 'kept', tint: 'kept-tint' },
}
