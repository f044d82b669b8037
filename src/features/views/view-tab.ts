// What a tab of the top bar is: a view of the map, and how one gets there.
import type { SessionState, ViewId } from '../../store/session-state'
import type { PlainTextKey } from '../../text/catalogue'

export type ViewTab = {
  readonly id: ViewId
  /** The tab's words. */
  readonly label: PlainTextKey
  /** The words of the command that shows it. */
  readonly goThere: PlainTextKey
  readonly icon: string
  /** `Alt+` and the place that the tab has when all views are there. */
  readonly shortcut: string
  /** How much waits there; null or 0 is not shown. */
  readonly countOf?: (session: SessionState) => number | null
  /** What the count is of. */
  readonly countWords?: 'insights.count'
}

/** The id of the command that shows a view. */
export function commandIdOf(id: ViewId): string {
  return `views.show.${id}`
}

/** The element that the tabs say they control: what holds the view. */
export const viewPanelId = 'journey-view'

/** The element of a tab, which names the panel. */
export function tabElementId(id: ViewId): string {
  return `tab-${id}`
}
