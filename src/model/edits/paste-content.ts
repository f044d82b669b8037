// Puts copied touchpoints, with what hangs on them, into a map.
import { orderBetween } from '../../lib/order-key'
import type { EditEnv } from '../document/edit-env'
import type { RecordIn, RecordOfKind } from '../document/journey-document'
import { referenceRules } from '../document/references'
import type { ClipboardContent } from '../interchange/clipboard'
import { type RecordKind, recordsByTable } from '../records/all-records'
import type { ChannelId } from '../records/channel'
import { limits } from '../records/fields'
import type { Counters } from '../records/journey-map'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import type { TransitionId } from '../records/transition'
import { type DocumentDraft, findRecord, putRecord, recordsIn } from './edit'
import { giveNumber } from './give-number'
import { mendSpans } from './mend-spans'
import { type PastedIds, pasteFrame } from './paste-frame'
import { putInCells } from './put-in-cells'

export type PasteContentArgs = {
  readonly content: ClipboardContent
  /** Where the first column goes; the channel counts when all cards were in one. */
  readonly target?: { readonly stepId: StepId; readonly channelId?: ChannelId | null }
}

export type PastedContent = {
  readonly touchpointIds: readonly TouchpointId[]
  readonly transitionIds: readonly TransitionId[]
}

/**
 * Pastes cards below what stands in their cells, in their order, with new ids and numbers. Steps,
 * channels, personas, teams and systems are matched by title, else made; mentions of what is not in
 * the content go, transitions to it too. Nothing is pasted when the map would become too large.
 */
export function pasteContent(
  draft: DocumentDraft,
  { content, target }: PasteContentArgs,
  env: EditEnv,
): PastedContent {
  if (!hasRoom(draft, content)) return { touchpointIds: [], transitionIds: [] }
  const firstStepId = findRecord(draft, 'step', target?.stepId)?.id
  const row = commonRow(draft, content, target?.channelId)
  const ids = pasteFrame(draft, row ? withoutOwnChannels(content) : content, firstStepId, env)
  const touchpointIds = pasteTable(draft, 'touchpoints', content, ids, env)
  settleCards(draft, touchpointIds, row)
  const transitionIds = pasteTable(draft, 'transitions', content, ids, env)
  for (const table of ['painPoints', 'ideas', 'brightSpots', 'quotes'] as const) {
    pasteTable(draft, table, content, ids, env)
  }
  return { touchpointIds, transitionIds }
}

type PastedTable = 'touchpoints' | 'transitions' | 'painPoints' | 'ideas' | 'brightSpots' | 'quotes'

function hasRoom(draft: DocumentDraft, { touchpoints, transitions }: ClipboardContent): boolean {
  return (
    recordsIn(draft, 'touchpoints').length + touchpoints.length <= limits.touchpoints &&
    recordsIn(draft, 'transitions').length + transitions.length <= limits.transitions
  )
}

/** The one row that all cards go to, if a channel was named and they were all in one. */
function commonRow(
  draft: DocumentDraft,
  { touchpoints }: ClipboardContent,
  channelId: ChannelId | null | undefined,
): Row | null {
  if (channelId === undefined) return null
  const copiedFrom = new Set(touchpoints.map((card) => card.channelId))
  if (copiedFrom.size !== 1) return null
  return { channelId: findRecord(draft, 'channel', channelId)?.id ?? null }
}

type Row = { readonly channelId: ChannelId | null }

/** So that a channel which no pasted card will be in is not made. */
function withoutOwnChannels(content: ClipboardContent): ClipboardContent {
  const still = new Set(content.touchpoints.flatMap(({ alsoChannelIds }) => alsoChannelIds))
  return { ...content, channels: content.channels.filter(({ id }) => still.has(id)) }
}

/** Copies the records of one table that can exist here, and remembers their new ids in `ids`. */
function pasteTable<Name extends PastedTable>(
  draft: DocumentDraft,
  table: Name,
  content: ClipboardContent,
  ids: PastedIds,
  env: EditEnv,
): RecordIn<Name>['id'][] {
  const { kind } = recordsByTable[table]
  const rules = referenceRules.filter((rule) => rule.table === table)
  const here = (of: RecordKind, id: string) => ids.get(of)?.get(id) ?? null
  const newIds = new Map<string, string>()
  const orders = createOrders()
  ids.set(kind, newIds)
  for (const copied of content[table] as readonly RecordIn<PastedTable>[]) {
    const record = structuredClone(copied)
    if (!rules.every((rule) => rule.visit(record, here))) continue
    const id = env.newId(kind)
    newIds.set(copied.id, id)
    const fresh = {
      id,
      ...('number' in record ? { number: giveNumber(draft, kind as keyof Counters) } : {}),
      ...('order' in record ? { order: orders.next('on' in record ? record.on.id : '') } : {}),
    }
    putRecord(draft, kind, { ...record, ...fresh } as RecordOfKind<typeof kind>)
  }
  return [...newIds.values()] as RecordIn<Name>['id'][]
}

/** Order keys of our own, thing by thing: those of the clipboard may be anything. */
function createOrders() {
  const last = new Map<string, string>()
  return {
    next: (thingId: string) => {
      const order = orderBetween(last.get(thingId) ?? null, null)
      last.set(thingId, order)
      return order
    },
  }
}

/** Puts new cards below what stands in their cells. */
function settleCards(
  draft: DocumentDraft,
  touchpointIds: readonly TouchpointId[],
  row: Row | null,
): void {
  const moves = touchpointIds.flatMap((id) => {
    const card = findRecord(draft, 'touchpoint', id)
    if (!card) return []
    return [{ id, cell: { stepId: card.stepId, channelId: (row ?? card).channelId } }]
  })
  putInCells(draft, moves)
  mendSpans(draft)
}
