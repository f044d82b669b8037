// "8 touchpoints, 3 pain points and 1 question": what many lines make.
import type { CapturePlan } from '../../../model/capture/capture-plan'
import type { RecordKind } from '../../../model/records/all-records'
import type { Texts } from '../../../text/texts'

/** In the order in which the kinds first come. */
export function countsOf(plans: readonly CapturePlan[], texts: Texts): string {
  const counts = new Map<RecordKind, number>()
  for (const plan of plans) {
    const kind = kindMade(plan)
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const parts = [...counts].map(([kind, count]) => texts.write(`kinds.${kind}`, { count }))
  return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(parts)
}

const noteKinds = {
  pain: 'painPoint',
  idea: 'idea',
  brightSpot: 'brightSpot',
  quote: 'quote',
} as const

/** Null: it changes something that is there. */
function kindMade(plan: CapturePlan): RecordKind | null {
  switch (plan.does) {
    case 'addTouchpoint':
      return 'touchpoint'
    case 'addStep':
      return 'step'
    case 'addStage':
      return 'stage'
    case 'addNote':
      return noteKinds[plan.kind]
    case 'ask':
      return 'parkedItem'
    case 'collect':
      return 'inboxItem'
    case 'linkTracker':
      return 'backlogItem'
    default:
      return null
  }
}
