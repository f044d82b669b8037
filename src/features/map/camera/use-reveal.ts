// Pans to what is worked on when it is out of sight: after arrow keys, new cards, undo. Never zooms.
import { useEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { CommandContext } from '../../../commands/command'
import { selectedRecords } from '../../../commands/selected'
import type { RecordRef } from '../../../model/document/journey-document'
import { placesOnMap } from '../../../model/queries/places-on-map'
import { doBoxesOverlap } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { recordsTouchedBy } from '../../../store/history-entry'
import type { MapRoom } from '../../../store/session-state'
import { boxOf, reveal, roomOfGrid } from './fit-map'
import { visibleBox } from './viewport-maths'

const doubleClickMs = 350

export function useReveal(layout: MapLayout): void {
  const { context } = useApp()

  useEffect(() => {
    const { session } = context
    // Selected in another view, out of sight here.
    revealUnlessSeen(context, selectedRecords(context), false)
    let isByPointer = false
    let isPressed = false
    const press = () => {
      isByPointer = true
      isPressed = true
    }
    const letGo = () => {
      isPressed = false
    }
    const onKey = () => {
      isByPointer = false
    }
    const listened = [
      ['pointerdown', press],
      ['pointerup', letGo],
      ['pointercancel', letGo],
      ['keydown', onKey],
    ] as const
    for (const [name, listener] of listened) {
      window.addEventListener(name, listener, { capture: true })
    }
    let timer = 0
    const revealSoon = (ref: RecordRef) => {
      clearTimeout(timer)
      if (!isByPointer) return queueMicrotask(() => revealUnlessSeen(context, [ref], true))
      // A second click may be on its way; and what is dragged would land beside what it was dragged to.
      timer = window.setTimeout(() => {
        if (isPressed) revealSoon(ref)
        else revealUnlessSeen(context, [ref], true)
      }, doubleClickMs)
    }
    const unsubscribe = session.state.subscribe((state, before) => {
      const { focused } = state
      if (focused && state.selection.length > 0 && isSmaller(state.mapRoom, before.mapRoom)) {
        // The inspector, or the timer, has opened over it.
        revealSoon(focused)
      }
      const isOther = state.focused !== before.focused && state.focused !== null
      const isRenaming = state.renaming?.ref !== before.renaming?.ref && state.renaming !== null
      const ref = isRenaming ? state.renaming?.ref : isOther ? state.focused : null
      // In the next task: the edit that made the card has been laid out by then.
      // What a pointer pressed is in sight; moving it away from under the pointer would be rude.
      if (ref) queueMicrotask(() => revealUnlessSeen(context, [ref], !isByPointer || isRenaming))
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
      for (const [name, listener] of listened) {
        window.removeEventListener(name, listener, { capture: true })
      }
    }
  }, [context])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` is asked for anew at each commit.
  useEffect(
    () =>
      context.documents.onCommit(({ cause, patches }) => {
        if (cause === 'edit') return
        const refs = recordsTouchedBy(patches)
        const seen = refs.flatMap((ref) => placesOnMap(context.documents.getDocument(), ref))
        revealUnlessSeen(context, seen, false)
      }),
    [context, layout],
  )
}

function isSmaller(now: MapRoom, before: MapRoom): boolean {
  return now.width < before.width || now.height < before.height
}

/** Part of one of them in sight is enough unless it is to be seen whole; else pans to the first. */
function revealUnlessSeen(
  context: CommandContext,
  refs: readonly RecordRef[],
  isWhole: boolean,
): void {
  const { viewport, mapRoom } = context.session.get()
  const layout = context.layoutOf(context.documents.getDocument())
  const placed = refs.filter((ref) => boxOf(layout, ref))
  const [first] = placed
  if (!first) return
  const seen = visibleBox(viewport, roomOfGrid(viewport, mapRoom))
  const isSeen = placed.some((ref) => {
    const box = boxOf(layout, ref)
    return box && doBoxesOverlap(box, seen)
  })
  if (!isSeen || isWhole) reveal(context, [first])
}
