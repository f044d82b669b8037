// The views of a map, a row each, in the order of their tabs. A row makes the tab, the command that
// goes there with its shortcut, and the code that comes on demand.
import type { ComponentType } from 'react'
import type { ViewTab } from '../features/views/view-tab'
import { onDemand } from './on-demand'

export type JourneyView = ViewTab & {
  readonly View: ComponentType
  /** Fetches its code ahead. */
  readonly preload: () => void
}

export const journeyViews: readonly JourneyView[] = [
  {
    id: 'map',
    label: 'views.map',
    goThere: 'views.goToMap',
    icon: 'map',
    shortcut: 'Alt+1',
    ...onDemand(() => import('../features/map/view')),
  },
]
