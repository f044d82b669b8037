// How each kind of item looks.
import type { InboxKind } from '../../model/records/inbox-item'
import type { PlainTextKey } from '../../text/catalogue'

export const kindLooks: Readonly<Record<InboxKind, { icon: string; label: PlainTextKey }>> = {
  touchpoint: { icon: 'touchpoint', label: 'inspector.kind.touchpoint' },
  pain: { icon: 'pain', label: 'inspector.kind.painPoint' },
  idea: { icon: 'idea', label: 'inspector.kind.idea' },
  'bright-spot': { icon: 'brightSpot', label: 'inspector.kind.brightSpot' },
  quote: { icon: 'quote', label: 'fields.quoteText' },
  question: { icon: 'help', label: 'capture.question' },
}
