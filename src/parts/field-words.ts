// The words for a field of a record by its name in the model, for lists of what changed.
import type { PlainTextKey } from '../text/catalogue'
import { isTextKey, type Texts } from '../text/texts'

/** The text that names a field: `teamId` → "Team"; fields without one are "something else". */
export function fieldWordsOf(field: string): PlainTextKey {
  if (Object.hasOwn(otherNames, field)) return otherNames[field] ?? 'differences.otherField'
  for (const key of [`fields.${field}`, `backlog-fields.${field}`]) {
    if (isTextKey(key)) return key as PlainTextKey
  }
  return 'differences.otherField'
}

/** "title, team and something else": each name once. */
export function listOfFields(fields: readonly string[], texts: Texts): string {
  const words = fields.map((field) =>
    texts.write(fieldWordsOf(field)).toLocaleLowerCase(texts.language),
  )
  return new Intl.ListFormat(texts.language).format(new Set(words))
}

/** Fields whose texts have the name of what is in them. */
const otherNames: Readonly<Record<string, PlainTextKey>> = {
  order: 'differences.order',
  number: 'differences.number',
  on: 'differences.on',
  text: 'differences.text',
  stageId: 'fields.stage',
  stepId: 'fields.step',
  untilStepId: 'fields.untilStep',
  channelId: 'fields.channel',
  alsoChannelIds: 'fields.alsoChannels',
  isOneWay: 'fields.oneWay',
  isLocked: 'differences.locked',
  goal: 'fields.mapGoal',
  emotions: 'fields.emotion',
  personaId: 'fields.persona',
  personaIds: 'fields.personas',
  isMomentOfTruth: 'fields.momentOfTruth',
  isIdentified: 'fields.identified',
  teamId: 'fields.team',
  systemIds: 'fields.systems',
  fromId: 'fields.from',
  toId: 'fields.to',
  context: 'fields.contextItems',
  continuity: 'fields.contextCarried',
  resolution: 'fields.state',
  painPointId: 'fields.painPoint',
  painPointIds: 'fields.painPoints',
  hypothesis: 'fields.belief',
  parentId: 'backlog-fields.parent',
  ideaIds: 'backlog-fields.ideas',
  objectiveIds: 'backlog-fields.objectives',
  scores: 'differences.scores',
}
