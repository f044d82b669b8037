// Conditions that commands share: "allowed?" is separate from "do it" and answers why not.
import type { SelectionRef } from '../store/session-state'
import type { PlainTextKey } from '../text/catalogue'
import type { Availability, CommandContext } from './command'

type Condition = (context: CommandContext) => Availability

/** All conditions hold, or the reason of the first one that does not. */
export function all(...conditions: readonly Condition[]): Condition {
  return (context) => {
    for (const condition of conditions) {
      const availability = condition(context)
      if (availability !== true) return availability
    }
    return true
  }
}

export const always: Condition = () => true

/** A map is open. */
export const hasMap: Condition = ({ session }) => session.get().isMapOpen || 'common.noMapOpen'

/** The map's picture is shown: what moves or measures it works only there. */
export const isOnMap: Condition = all(
  hasMap,
  ({ session }) => session.get().view === 'map' || 'views.onlyOnMap',
)

/** The map's picture or the outline is shown: cards and lines are gone to one by one. */
export const isOnMapOrInOutline: Condition = all(
  hasMap,
  ({ session }) => ['map', 'outline'].includes(session.get().view) || 'views.onlyOnMapOrInOutline',
)

/** The outline is shown: its own commands are about its rows. */
export const isInOutline: Condition = all(
  hasMap,
  ({ session }) => session.get().view === 'outline' || 'views.onlyInOutline',
)

/** No other window is writing the map that is open. */
export const isNotFollowing: Condition = ({ session }) =>
  session.get().following === null || 'tabs.writtenElsewhere'

/** A map is open that we may write to a file; also one that is locked. */
export const canSave: Condition = all(
  hasMap,
  isNotFollowing,
  ({ documents }) => !documents.state.getState().isReadOnly || 'common.readOnly',
)

/** A map is open and may be changed. */
export const canEdit: Condition = all(
  canSave,
  ({ documents }) => !documents.getDocument().map.isLocked || 'common.mapLocked',
)

/** Something is selected. */
export const hasSelection: Condition = ({ session }) =>
  session.get().selection.length > 0 || 'common.nothingSelected'

/** The primary selection is of one of these kinds; else the reason, which names what is needed. */
export function isSelected(
  reason: PlainTextKey,
  ...kinds: readonly SelectionRef['kind'][]
): Condition {
  return ({ session }) => {
    const primary = session.get().selection.at(-1)
    return (primary !== undefined && kinds.includes(primary.kind)) || reason
  }
}

export const isTouchpointSelected: Condition = isSelected('common.selectTouchpoint', 'touchpoint')

export const isTransitionSelected: Condition = isSelected('common.selectTransition', 'transition')
