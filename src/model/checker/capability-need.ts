// What customers expect to be able to do in every channel, recognised by the words for it.

/** In the order in which a journey needs them. */
export const capabilityNeeds = ['start', 'continue', 'pay', 'change', 'return', 'help'] as const

export type CapabilityNeed = (typeof capabilityNeeds)[number]

/** The need that a capability answers ("Get help", "Betalen"); null: something else. */
export function capabilityNeed(capability: string): CapabilityNeed | null {
  const words = capability.toLowerCase().split(/[^\p{L}]+/u)
  return capabilityNeeds.find((need) => words.some((word) => wordsOf[need].has(word))) ?? null
}

/** English and Dutch, as people write them on cards. */
const wordsOf: Readonly<Record<CapabilityNeed, ReadonlySet<string>>> = {
  start: new Set(['start', 'begin', 'starten', 'beginnen']),
  continue: new Set(['continue', 'resume', 'verdergaan', 'doorgaan', 'hervatten']),
  pay: new Set([
    'pay',
    'pays',
    'payment',
    'buy',
    'buys',
    'purchase',
    'order',
    'checkout',
    'betalen',
    'betaling',
    'kopen',
    'bestellen',
    'afrekenen',
  ]),
  change: new Set(['change', 'modify', 'reschedule', 'wijzigen', 'aanpassen', 'veranderen']),
  return: new Set(['return', 'returns', 'refund', 'retour', 'retourneren', 'terugbrengen']),
  help: new Set(['help', 'support', 'hulp', 'ondersteuning']),
}
