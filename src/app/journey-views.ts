// The views of a map, a row each, in the order of their tabs. A row makes the tab, the command that
// goes there with its shortcut, and the code that comes on demand.
import type { ComponentType, ReactNode } from 'react'
import type { ViewTab } from '../features/views/view-tab'
import { onDemand } from './on-demand'

export type JourneyView = ViewTab & {
  /** The children are the capture bar: among the controls of a view that has it. */
  readonly View: ComponentType<{ children?: ReactNode }>
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
    ...onDemand<{ children?: ReactNode }>(() => import('../features/map/view')),
  },
  {
    id: 'experience',
    label: 'views.experience',
    goThere: 'views.goToExperience',
    icon: 'experience',
    shortcut: 'Alt+2',
    ...onDemand<{ children?: ReactNode }>(() => import('../features/experience/view')),
  },
  {
    id: 'outline',
    label: 'views.outline',
    goThere: 'views.goToOutline',
    icon: 'outline',
    shortcut: 'Alt+5',
    ...onDemand<{ children?: ReactNode }>(() => import('../features/outline/view')),
  },
]
