// The generated map with what the rules of the checker look at, and one edit of it after the other.
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import type { Touchpoint } from '../../../../src/model/records/touchpoint'
import type { Transition } from '../../../../src/model/records/transition'

/** Every fourth card asks for one of 60 things, half of them say who the customer is, and so on. */
export function withWorkFilledIn(map: JourneyDocument): JourneyDocument {
  const touchpoints = Object.values<Touchpoint>(map.touchpoints).map((touchpoint, index) => ({
    ...touchpoint,
    endpoint: index % 89 === 0 ? 'start' : index % 97 === 0 ? 'end' : 'none',
    asksFor: index % 4 === 0 ? [`Thing ${index % 60}`] : [],
    isIdentified: index % 3 === 0 ? null : index % 2 === 0,
    capability: index % 5 === 0 ? `Does ${index % 40}` : '',
    metrics: index % 10 === 0 ? [metric(index)] : [],
  }))
  const table = Object.fromEntries(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  return { ...map, touchpoints: table as JourneyDocument['touchpoints'] }
}

function metric(index: number) {
  return { name: `Metric ${index % 50}`, value: 1, unit: '%', target: index % 7 }
}

/** In turns: a card in another channel, a card that asks for more, a transition that leads elsewhere. */
export function withOneEdit(map: JourneyDocument, index: number): JourneyDocument {
  const touchpoints = Object.values<Touchpoint>(map.touchpoints)
  const transitions = Object.values<Transition>(map.transitions)
  const touchpoint = touchpoints[(index * 7919) % touchpoints.length]
  const transition = transitions[(index * 7919) % transitions.length]
  const channelId = touchpoints[index]?.channelId ?? null
  if (!touchpoint || !transition) throw new Error('The map is too small')
  if (index % 3 === 2) {
    const led = { ...transition, toId: touchpoint.id }
    return { ...map, transitions: { ...map.transitions, [led.id]: led } }
  }
  const changes = index % 3 === 0 ? { channelId } : { asksFor: [`Thing ${index % 60}`] }
  const changed = { ...touchpoint, ...changes }
  return { ...map, touchpoints: { ...map.touchpoints, [changed.id]: changed } }
}
