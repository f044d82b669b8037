// Work to be done, linked to pain points and ideas.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import {
  countField,
  dateField,
  finiteField,
  idField,
  momentField,
  noteField,
  numberField,
  orderField,
  orNull,
  tagsField,
  titleField,
} from './fields'

export type BacklogItemId = Id<'backlogItem'>

export const backlogStatusField = z.enum(['draft', 'todo', 'doing', 'done', 'dropped'])
export type BacklogStatus = z.infer<typeof backlogStatusField>

const tenField = z.nullable(z.number().check(z.minimum(1), z.maximum(10)))
const zeroToTenField = z.nullable(z.number().check(z.minimum(0), z.maximum(10)))
const jobField = z.nullable(z.literal([1, 2, 3, 5, 8, 13, 20]))

/** Only what a person typed; a method that nobody touched is null. */
export const scoresField = z.object({
  rice: z.nullable(
    z.object({
      reach: z.nullable(countField),
      impact: z.nullable(z.literal([3, 2, 1, 0.5, 0.25])),
      confidence: z.nullable(z.literal([1, 0.8, 0.5])),
      effort: z.nullable(countField),
    }),
  ),
  ice: z.nullable(z.object({ impact: tenField, confidence: tenField, ease: tenField })),
  wsjf: z.nullable(
    z.object({
      value: jobField,
      timeCriticality: jobField,
      riskReduction: jobField,
      size: jobField,
    }),
  ),
  opportunity: z.nullable(z.object({ importance: zeroToTenField, satisfaction: zeroToTenField })),
  matrix: z.nullable(z.object({ impact: tenField, effort: tenField })),
})
export type Scores = z.infer<typeof scoresField>

export const outcomeField = z.object({
  metric: titleField,
  baseline: z.nullable(finiteField),
  target: z.nullable(finiteField),
  actual: z.nullable(finiteField),
  checkedOn: dateField,
})
export type Outcome = z.infer<typeof outcomeField>

export const trackerLinkField = z.object({
  system: z.enum(['jira', 'github', 'gitlab', 'linear', 'azure', 'trello', 'shortcut', 'link']),
  key: titleField,
  url: titleField,
  status: titleField,
  checkedAt: momentField,
})
export type TrackerLink = z.infer<typeof trackerLinkField>

export const backlogItemRecord = defineRecord({
  kind: 'backlogItem',
  table: 'backlogItems',
  prefix: 'bi',
  shape: {
    id: idField<'backlogItem'>(),
    number: numberField,
    /** The rank. */
    order: orderField,
    parentId: orNull(idField<'backlogItem'>()),
    title: titleField,
    type: z.enum(['story', 'epic', 'task', 'bug']),
    userStory: noteField,
    description: noteField,
    acceptanceCriteria: z.array(noteField),
    status: backlogStatusField,
    horizon: z.nullable(z.enum(['now', 'next', 'later'])),
    moscow: z.nullable(z.enum(['must', 'should', 'could', 'wont'])),
    priority: z.nullable(z.enum(['highest', 'high', 'medium', 'low', 'lowest'])),
    estimate: z.nullable(countField),
    tags: tagsField,
    teamId: orNull(idField<'team'>()),
    owner: titleField,
    requestedBy: titleField,
    scores: scoresField,
    painPointIds: z.array(idField<'painPoint'>()),
    ideaIds: z.array(idField<'idea'>()),
    objectiveIds: z.array(idField<'objective'>()),
    outcome: outcomeField,
    rankReason: noteField,
    trackers: z.array(trackerLinkField),
  },
  defaults: {
    parentId: null,
    title: '',
    type: 'story' as const,
    userStory: '',
    description: '',
    acceptanceCriteria: [],
    status: 'draft' as const,
    horizon: null,
    moscow: null,
    priority: null,
    estimate: null,
    tags: [],
    teamId: null,
    owner: '',
    requestedBy: '',
    scores: { rice: null, ice: null, wsjf: null, opportunity: null, matrix: null } as const,
    painPointIds: [],
    ideaIds: [],
    objectiveIds: [],
    outcome: { metric: '', baseline: null, target: null, actual: null, checkedOn: '' } as const,
    rankReason: '',
    trackers: [],
  },
})

export type BacklogItem = RecordOf<typeof backlogItemRecord.shape>

/** A whole BacklogItem from what is given; the rest is the default. */
export function makeBacklogItem(seed: Seed<typeof backlogItemRecord>): BacklogItem {
  return makeRecord(backlogItemRecord, seed)
}
