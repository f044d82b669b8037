// Finds or makes what pasted cards stand in and mention: steps, channels, people, systems.
import type { EditEnv } from '../document/edit-env'
import type { RecordOfKind } from '../document/journey-document'
import type { ClipboardContent } from '../interchange/clipboard'
import { type RecordKind, tableOfKind } from '../records/all-records'
import type { Stage } from '../records/stage'
import { makeStep, type Step, type StepId } from '../records/step'
import { columnsOf, stepsIn } from './cells'
import { type DocumentDraft, findRecord, putRecord, recordsIn, sortByOrder } from './edit'
import { orderAt } from './order-at'

/** By kind: what a copied id is here. */
export type PastedIds = Map<RecordKind, Map<string, string>>

/**
 * Maps every step, channel, persona, team and system of the content to one of the document: the
 * same one, else one of that title, else a new one. With `firstStepId` the steps are laid on the
 * columns from that one on instead.
 */
export function pasteFrame(
  draft: DocumentDraft,
  content: ClipboardContent,
  firstStepId: StepId | undefined,
  env: EditEnv,
): PastedIds {
  const steps = firstStepId
    ? layOnColumns(draft, content.steps, firstStepId, env)
    : matchSteps(draft, content, env)
  return new Map<RecordKind, Map<string, string>>([
    ['step', steps],
    ['channel', ensureAll(draft, 'channel', content.channels, env)],
    ['persona', ensureAll(draft, 'persona', content.personas, env)],
    ['team', ensureAll(draft, 'team', content.teams, env)],
    ['system', ensureAll(draft, 'system', content.systems, env)],
  ])
}

type FrameKind = 'stage' | 'channel' | 'persona' | 'team' | 'system'
type FrameRecord = RecordOfKind<FrameKind>

function ensureAll(
  draft: DocumentDraft,
  kind: FrameKind,
  copied: readonly FrameRecord[],
  env: EditEnv,
): Map<string, string> {
  return new Map(copied.map((record) => [record.id, ensure(draft, kind, record, env)]))
}

function ensure(draft: DocumentDraft, kind: FrameKind, copied: FrameRecord, env: EditEnv): string {
  const known = match(draft, kind, copied)
  if (known) return known
  const id = env.newId(kind)
  const order = orderAt(recordsIn(draft, tableOfKind[kind]))
  // Which systems share data is known of the map that it comes from, not of this one.
  const unshared = kind === 'system' ? { sharesDataWith: [] } : {}
  putRecord(draft, kind, { ...copied, ...unshared, id, order } as FrameRecord)
  return id
}

/** The record it was copied from if it still has that title, else the first of that title. */
function match(
  draft: DocumentDraft,
  kind: FrameKind | 'step',
  copied: FrameRecord | Step,
  taken: ReadonlySet<string> = new Set(),
): string | null {
  const title = foldedTitle(copied)
  const same = findRecord(draft, kind, copied.id)
  if (same && foldedTitle(same) === title && !taken.has(same.id)) return same.id
  if (title === '') return null
  const all = kind === 'step' ? columnsOf(draft) : sortByOrder(recordsIn(draft, tableOfKind[kind]))
  return all.find((record) => !taken.has(record.id) && foldedTitle(record) === title)?.id ?? null
}

function foldedTitle(record: { readonly title: string } | { readonly name: string }): string {
  return ('name' in record ? record.name : record.title).trim().toLowerCase()
}

function layOnColumns(
  draft: DocumentDraft,
  copied: readonly Step[],
  firstStepId: StepId,
  env: EditEnv,
): Map<string, string> {
  const columns = columnsOf(draft).map(({ id, stageId }) => ({ id, stageId }))
  const first = Math.max(
    columns.findIndex(({ id }) => id === firstStepId),
    0,
  )
  const stageId = columns.at(-1)?.stageId
  const ids = new Map<string, string>()
  for (const [index, { id, title }] of copied.entries()) {
    const there = columns[first + index]?.id
    if (there) ids.set(id, there)
    else if (stageId) ids.set(id, addStep(draft, { stageId, title }, env))
  }
  return ids
}

/**
 * Steps that are not here go behind the step before them, or to the end of their stage. Two copied
 * steps of one title are two columns here too.
 */
function matchSteps(
  draft: DocumentDraft,
  content: ClipboardContent,
  env: EditEnv,
): Map<string, string> {
  const ids = new Map<string, string>()
  const stageIds = new Map<string, string>()
  // One without a title is like no other: it is made once for all its steps.
  const stageFor = (copied: Stage | undefined): string | undefined => {
    if (!copied) return undefined
    const id = stageIds.get(copied.id) ?? ensure(draft, 'stage', copied, env)
    stageIds.set(copied.id, id)
    return id
  }
  let previousId: string | undefined
  for (const step of content.steps) {
    const known = match(draft, 'step', step, new Set(ids.values()))
    const copied = content.stages.find(({ id }) => id === step.stageId)
    const { title } = step
    const id = known ?? addBehind(draft, { title, previousId, stageId: stageFor(copied) }, env)
    if (!id) continue
    ids.set(step.id, id)
    previousId = id
  }
  return ids
}

type NewStep = {
  readonly title: string
  readonly previousId: string | undefined
  readonly stageId: string | undefined
}

/** Where nothing is known of its stage, in that of the step before it. */
function addBehind(
  draft: DocumentDraft,
  { title, previousId, stageId: wanted }: NewStep,
  env: EditEnv,
): string | null {
  const before = findRecord(draft, 'step', previousId)?.stageId
  const stageId = wanted ?? before ?? columnsOf(draft).at(-1)?.stageId
  if (!stageId) return null
  const place = stepsIn(draft, stageId).findIndex(({ id }) => id === previousId) + 1
  return addStep(draft, { stageId, title, place: place > 0 ? place : undefined }, env)
}

function addStep(
  draft: DocumentDraft,
  { stageId, title, place }: { stageId: string; title: string; place?: number | undefined },
  env: EditEnv,
): string {
  const id = env.newId('step')
  const order = orderAt(stepsIn(draft, stageId), place)
  putRecord(draft, 'step', makeStep({ id, order, stageId: stageId as Step['stageId'], title }))
  return id
}
