// What the buttons and commands of the timer and the agenda do.
import type { CommandContext } from '../../commands/command'
import { startAgendaItem } from '../../model/edits/start-agenda-item'
import { updateRecord } from '../../model/edits/update-record'
import { nextItem } from '../../model/queries/agenda'
import type { AgendaItem } from '../../model/records/agenda-item'
import { agendaLayers } from '../../model/workshop/agenda-presets'
import * as clocks from '../../model/workshop/clock'
import { textRef } from '../../text/texts'

/** Minutes of a timer that was started by itself, and of an item that does not say. */
const usualMinutes = 5

/** Begins an item: its time runs, and what it is about is shown. */
export function startItem(context: CommandContext, item: AgendaItem): void {
  const { documents, session } = context
  const { id, title, layers } = item
  const minutes = item.minutes ?? usualMinutes
  if (item.state !== 'running') {
    const label = textRef('workshop.did.start', { title })
    documents.edit(label, (draft) => startAgendaItem(draft, { itemId: id }))
  }
  const view = agendaLayers.find((layer) => layers.includes(layer))
  const mapId = documents.getDocument().map.id
  const clock = clocks.startClock({ mapId, itemId: id, minutes }, nowMsOf(context))
  session.set({ workshopClock: clock, ...(view && { view }) })
  session.announce(textRef('workshop.started', { title, minutes }))
}

/** The item that runs is done, or left out; its time stops. */
export function finishItem(context: CommandContext, item: AgendaItem, state: AgendaItem['state']) {
  const { id, title } = item
  const isEnd = item.state === 'running'
  context.documents.edit(
    isEnd ? textRef('workshop.did.finish', { title }) : textRef('workshop.did.changeItem'),
    (draft) => updateRecord(draft, { kind: 'agendaItem', id, changes: { state } }),
  )
  endClockOf(context, id)
}

export function startNext(context: CommandContext): void {
  const item = nextItem(context.documents.getDocument())
  if (item) startItem(context, item)
}

/** A round of its own: the clock of the item goes on beneath it, and is there again when it ends. */
export function startTimer(
  context: CommandContext,
  { minutes = usualMinutes, prompt = '' } = {},
): void {
  const { session, documents } = context
  const now = session.get().workshopClock
  const within = now?.itemId ? now : (now?.within ?? null)
  const start = { mapId: documents.getDocument().map.id, itemId: null, minutes, prompt, within }
  session.set({ workshopClock: clocks.startClock(start, nowMsOf(context)) })
  const title = prompt || context.texts().write('workshop.startTimer')
  session.announce(textRef('workshop.started', { title, minutes }))
}

export function pauseOrResume(context: CommandContext): void {
  change(context, (clock, nowMs) =>
    clock.endsAtMs === null ? clocks.resumeClock(clock, nowMs) : clocks.pauseClock(clock, nowMs),
  )
}

export function addMinute(context: CommandContext): void {
  change(context, (clock, nowMs) => clocks.addMinutes(clock, 1, nowMs))
}

/** Ends what is timed now; the item around it is timed on. */
export function stop({ session }: CommandContext): void {
  session.set({ workshopClock: session.get().workshopClock?.within ?? null })
}

/** Nobody waits any longer for the end of this item. */
export function endClockOf({ session }: CommandContext, itemId: AgendaItem['id']): void {
  const { workshopClock } = session.get()
  if (workshopClock?.itemId === itemId) session.set({ workshopClock: null })
  else if (workshopClock?.within?.itemId === itemId) {
    session.set({ workshopClock: { ...workshopClock, within: null } })
  }
}

/** In ms since 1970. */
function nowMsOf({ env }: CommandContext): number {
  return Date.parse(env.now())
}

function change(
  context: CommandContext,
  by: (clock: clocks.WorkshopClock, nowMs: number) => clocks.WorkshopClock,
): void {
  const { workshopClock } = context.session.get()
  if (!workshopClock) return
  context.session.set({ workshopClock: by(workshopClock, nowMsOf(context)) })
}
