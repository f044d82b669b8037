// What is being sent: the tracker, the items, the choices, and what comes of them.
import { useMemo, useState } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { targetOf } from '../../model/interchange/trackers/all-targets'
import { type SendChoices, soundChoices } from '../../model/interchange/trackers/send-choices'
import { sendParts } from '../../model/interchange/trackers/send-parts'
import type { TargetId, TrackerTarget } from '../../model/interchange/trackers/tracker-target'
import { inOrder } from '../../model/queries/records-in-order'
import type { BacklogItem, BacklogItemId } from '../../model/records/backlog-item'

/** Where the tracker itself is remembered, beside the choices of each. */
const lastTarget = 'last'

export function useSend() {
  const texts = useTexts()
  const session = useSessionStore()
  const document = useDocument((current) => current)
  const kept = useSession(({ sendChoices }) => sendChoices)
  const all = inOrder(document, 'backlogItems')
  const target = targetOf(kept[lastTarget])
  const choices = useMemo(() => soundChoices(kept[target.id]), [kept, target])
  const [chosen, setChosen] = useState(() => firstChosen(all, target, session.get().selection))
  const [part, setPart] = useState(0)
  const parts = useMemo(() => {
    const items = all.filter(({ id }) => chosen.has(id))
    return sendParts(items, target.mostItems)
  }, [all, chosen, target])
  const items = parts[Math.min(part, parts.length - 1)] ?? noItems
  const sent = useMemo(
    () => target.write({ document, items, choices, texts }),
    [target, document, items, choices, texts],
  )
  return {
    all,
    target,
    choices,
    chosen,
    parts,
    part: Math.min(part, parts.length - 1),
    items,
    sent,
    setPart,
    choose: (ids: ReadonlySet<BacklogItemId>) => {
      setChosen(ids)
      setPart(0)
    },
    setTarget: (id: TargetId) => {
      session.set({ sendChoices: { ...kept, [lastTarget]: id } })
      setChosen(firstChosen(all, targetOf(id), session.get().selection))
      setPart(0)
    },
    change: (changes: Partial<SendChoices>) =>
      session.set({ sendChoices: { ...kept, [target.id]: { ...choices, ...changes } } }),
  }
}

export type Sending = ReturnType<typeof useSend>

/** The key of the item in that tracker; null: it is not there yet. */
export function keyThere({ trackers }: BacklogItem, { system }: TrackerTarget): string | null {
  const link = system === null ? undefined : trackers.find((tracker) => tracker.system === system)
  return link ? link.key || link.url : null
}

const noItems: readonly BacklogItem[] = []

/** Those that are selected; else those that are to be done and are not there yet. */
function firstChosen(
  all: readonly BacklogItem[],
  target: TrackerTarget,
  selection: readonly { readonly kind: string; readonly id: string }[],
): ReadonlySet<BacklogItemId> {
  const selected = all.filter(({ id }) =>
    selection.some((ref) => ref.kind === 'backlogItem' && ref.id === id),
  )
  const open = all.filter(
    (item) =>
      item.status !== 'done' && item.status !== 'dropped' && keyThere(item, target) === null,
  )
  return new Set((selected.length > 0 ? selected : open).map(({ id }) => id))
}
