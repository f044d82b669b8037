// English texts of the Experience view.
import { inPercent } from '../in-percent'
import { message } from '../message'

export const experience = {
  'experience.name': 'Experience',
  'experience.curveOf': message<{ name: string }>(({ name }) => `Emotion curve of ${name}`),
  'experience.point': message<{ name: string; number: number; title: string; value: string }>(
    ({ name, number, title, value }) => `Emotion of ${name} at T${number} ${title}: ${value}`,
  ),
  'experience.notSaid': 'not said',
  'experience.notSaidPlace': 'Not said',
  'experience.feels': message<{ name: string; value: string }>(
    ({ name, value }) => `${name}: ${value}`,
  ),
  'experience.noEmotion': 'Nothing said yet',
  'experience.band': 'Band: lowest to highest of a step',
  'experience.bandOfAll': 'Band: how far apart they feel',
  'experience.hint': 'Drag a point up or down, or press ↑ and ↓ on it',
  'experience.touchpoints': 'Touchpoints',
  'experience.hotSpots': 'Hot spots',
  'experience.hotSpotsNote': 'Pain points by weight',
  'experience.continuity': 'Continuity',
  'experience.continuityNote': 'Channel switches into the step',
  'experience.continuityOfMap': message<{ percent: number; known: number; all: number }>(
    ({ percent, known, all }) => `${inPercent(percent)} carried over; ${known} of ${all} known`,
  ),
  'experience.painsHere': message<{ number: string; count: number }>(
    ({ number, count }, formatter) =>
      formatter.plural(count, {
        one: `${number} · 1 pain point`,
        other: `${number} · ${count} pain points`,
      }),
  ),
  'experience.weight': message<{ weight: number }>(({ weight }) => `weight ${weight}`),
  'experience.notRated': 'not rated',
  'experience.itemsKnown': message<{ known: number; all: number }>(
    ({ known, all }) => `${known} of ${all} known`,
  ),
  'experience.emptyTitle': 'No touchpoints yet',
  'experience.emptyHint': 'The curve shows how each persona feels at every touchpoint of the map.',
  'experience.noPersonaTitle': 'No persona yet',
  'experience.noPersonaHint': 'An emotion is always somebody’s: add a persona in the map details.',
  'experience.silentHint':
    'Nobody has said yet how it feels. Drag a point up from below, or go to it and press ↑ or ↓.',
}
