// The inspector: edits everything about what is selected.

import { useCallback, useMemo } from 'react'
import { useApp } from '../../bindings/app-context'
import { focusView } from '../../bindings/focus-view'
import { useSession } from '../../bindings/use-session'
import type { SelectionRef } from '../../store/session-state'
import { inspectedKinds, type Subject } from './fields/field-spec'
import { inspectorPlaceProps } from './focus-places'
import { InspectionProvider } from './inspection'
import { SeveralKinds } from './lists/several-kinds'
import { Panel } from './panel'
import { panelOf } from './panels/all-panels'
import styles from './view.module.css'

export default function View() {
  const { session } = useApp().context
  const selection = useSession((state) => state.selection)
  const subject = useMemo(() => subjectOf(selection), [selection])
  const leave = useCallback(
    (event: React.KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
      const target = event.target as HTMLElement
      // An open list takes Escape for itself; what is in a popover is not inside this element.
      const isListOpen = target.getAttribute('aria-expanded') === 'true'
      if (isListOpen || !event.currentTarget.contains(target)) return
      event.preventDefault()
      focusView(session)
    },
    [session],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape from its fields.
    <div className={styles.inspector} onKeyDown={leave} {...inspectorPlaceProps}>
      <InspectionProvider>
        {subject ? (
          <Panel
            key={`${subject.kind}:${subject.ids.join()}`}
            spec={panelOf(subject.kind)}
            subject={subject}
          />
        ) : (
          <SeveralKinds />
        )}
      </InspectionProvider>
    </div>
  )
}

/** What is edited; null when things of different kinds, or of a kind without fields, are selected. */
function subjectOf(selection: readonly SelectionRef[]): Subject | null {
  const primary = selection.at(-1)
  const kind = inspectedKinds.find((known) => known === primary?.kind)
  if (!kind || selection.some((ref) => ref.kind !== kind)) return null
  return { kind, ids: selection.map(({ id }) => id) }
}
