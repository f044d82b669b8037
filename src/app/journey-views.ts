// The views of a map, a row each, in the order of their tabs. A row makes the tab, the command that
// goes there with its shortcut, and the code that comes on demand.
import type { ComponentType, ReactNode } from 'react'
import type { ViewTab } from '../features/views/view-tab'
import { onDemand, type ViewModule } from '../ui/on-demand'
import { withLayout } from './late-layout'

type ViewProps = { readonly children?: ReactNode }

export type JourneyView = ViewTab & {
  /** The children are the capture bar: among the controls of a view that has it. */
  readonly View: ComponentType<ViewProps>
  /** Fetches its code ahead. */
  readonly preload: () => Promise<void>
}

type Row = ViewTab & { readonly load: () => Promise<ViewModule<ViewProps>> }

const rows: readonly Row[] = [
  {
    id: 'map',
    label: 'views.map',
    goThere: 'views.goToMap',
    icon: 'map',
    shortcut: 'Alt+1',
    load: () => import('../features/map/view'),
  },
  {
    id: 'experience',
    label: 'views.experience',
    goThere: 'views.goToExperience',
    icon: 'experience',
    shortcut: 'Alt+2',
    load: () => import('../features/experience/view'),
  },
  {
    id: 'backlog',
    label: 'views.backlog',
    goThere: 'views.goToBacklog',
    icon: 'backlog',
    shortcut: 'Alt+3',
    load: () => import('../features/backlog/view'),
  },
  {
    id: 'insights',
    label: 'views.insights',
    goThere: 'views.goToInsights',
    icon: 'insights',
    shortcut: 'Alt+4',
    countOf: ({ checked }) => checked?.count ?? null,
    countWords: 'insights.count',
    load: () => import('../features/insights/view'),
  },
  {
    id: 'outline',
    label: 'views.outline',
    goThere: 'views.goToOutline',
    icon: 'outline',
    shortcut: 'Alt+5',
    load: () => import('../features/outline/view'),
  },
]

export const journeyViews: readonly JourneyView[] = rows.map(({ load, ...tab }) => ({
  ...tab,
  ...onDemand(() => withLayout(load)),
}))
