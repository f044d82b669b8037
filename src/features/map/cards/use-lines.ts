// The lines that have an element on the page: those in view, the selected and the focused one.
import { useEffect, useMemo, useState } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { TransitionId } from '../../../model/records/transition'
import type { Box } from '../../../scene/geometry'
import { createHitTester } from '../../../scene/hit-test'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { SessionState } from '../../../store/session-state'
import { mostMounted } from './choose-mounted'

export type LineToShow = {
  readonly id: TransitionId
  readonly name: string
  /** Where its chip is, in map units. */
  readonly chip: Box
  readonly isSelected: boolean
  readonly isTabStop: boolean
}

/** Lines to give an element, at most as many as cards. */
export function useLines(
  layout: MapLayout,
  nameOf: (id: TransitionId) => string,
  selected: ReadonlySet<string>,
  tabStop: string | null,
): readonly LineToShow[] {
  const view = useRestingView()
  return useMemo(() => {
    const tester = createHitTester(layout)
    const always = [...layout.routes.values()].filter(
      ({ id }) => selected.has(id) || tabStop === id,
    )
    const shown = new Set([...always, ...tester.routesIn(view, mostMounted - always.length)])
    return [...shown].map(({ id, chip }) => ({
      id,
      name: nameOf(id),
      chip,
      isSelected: selected.has(id),
      isTabStop: tabStop === id,
    }))
  }, [layout, nameOf, selected, tabStop, view])
}

/** What the room shows, as of the last time that the viewport stood still. */
function useRestingView(): Box {
  const session = useSessionStore()
  const [view, setView] = useState(() => viewOf(session.get()))
  useEffect(() => {
    let timer = 0
    const settle = () => setView(viewOf(session.get()))
    const unsubscribe = session.state.subscribe((state, before) => {
      if (state.viewport === before.viewport && state.mapRoom === before.mapRoom) return
      clearTimeout(timer)
      timer = window.setTimeout(settle, restMs)
    })
    settle()
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [session])
  return view
}

const restMs = 150

function viewOf({ viewport: { x, y, zoom }, mapRoom }: SessionState): Box {
  return { x, y, width: mapRoom.width / zoom, height: mapRoom.height / zoom }
}
