// The context menu of whatever is under the pointer, or has the focus: commands by their ids.
import { type RefObject, useEffect } from 'react'
import { type AppServices, useApp } from '../../../bindings/app-context'
import { useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { commandMenuGroups } from '../../../parts/command-menu'
import { menuSectionsOf } from '../../../parts/thing-menu'
import type { CellRef } from '../../../store/session-state'
import { isSameRef } from '../../../store/session-store'
import { ContextMenu } from '../../../ui/context-menu'
import type { MenuGroup } from '../../../ui/menu'
import { refOf } from '../camera/use-map-focus'
import { addInCell } from '../gestures/add-in-cell'
import type { Sight } from '../gestures/use-sight'
import { type MapSubject, useMapLocal, useMapLocalStore } from '../map-local'

export function MapMenu({ sight, map }: { sight: Sight; map: RefObject<HTMLElement | null> }) {
  const app = useApp()
  const texts = useTexts()
  const local = useMapLocalStore()
  const menu = useMapLocal((now) => now.menu)
  useOpenMenu(sight, map)
  return (
    <ContextMenu
      label={texts.write('map.name')}
      groups={() => groupsFor(app, menu?.subject ?? null)}
      at={menu?.at ?? null}
      onClose={() => local.set({ menu: null })}
    />
  )
}

/** Right click, the Menu key and Shift+F10 are one event of the browser. */
function useOpenMenu(sight: Sight, map: RefObject<HTMLElement | null>): void {
  const session = useSessionStore()
  const local = useMapLocalStore()
  useEffect(() => {
    const element = map.current
    if (!element) return
    let isTouch = false
    const onPointerDown = (event: PointerEvent) => {
      isTouch = event.pointerType === 'touch'
    }
    const onContextMenu = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : element
      if (event.defaultPrevented || target.closest('input, textarea')) return
      // The plus of a cell stands where one presses to get the cell's menu.
      if (!target.closest('[data-map-surface], [data-keeps-hover]')) return
      event.preventDefault()
      // Holding a finger on a card selects several instead.
      const isByKey = event.button !== 2
      const point = sight.pointOf(event)
      const place = isByKey ? refOf(target) : point && sight.placeAt(point)
      const isRecord = place !== null && place.kind !== 'cell'
      if (isTouch && isRecord) return
      if (isRecord && !session.get().selection.some((ref) => isSameRef(ref, place))) {
        session.select([place])
      }
      local.set({
        menu: {
          subject: place,
          at: isByKey ? target : { x: event.clientX, y: event.clientY },
        },
      })
    }
    element.addEventListener('pointerdown', onPointerDown, { capture: true })
    element.addEventListener('contextmenu', onContextMenu)
    return () => {
      element.removeEventListener('pointerdown', onPointerDown, { capture: true })
      element.removeEventListener('contextmenu', onContextMenu)
    }
  }, [sight, map, session, local])
}

function groupsFor(app: AppServices, subject: MapSubject): readonly MenuGroup[] {
  const groups = commandMenuGroups(app, menuSectionsOf(subject))
  return subject?.kind === 'cell' ? [addHere(app, subject.cell), ...groups] : groups
}

/** The command adds beside what is selected; this adds where the menu was opened. */
function addHere({ context, registry }: AppServices, cell: CellRef): MenuGroup {
  const texts = context.texts()
  const reason = registry.byId.get('touchpoints.add')?.when(context) ?? true
  return {
    id: 'here',
    entries: [
      {
        // Another id than the section's: the menu keeps both in one collection.
        id: 'map.addHere',
        label: texts.write('map.addTouchpoint'),
        icon: 'addTouchpoint',
        reason: reason === true ? null : texts.write(reason),
        onAction: () => addInCell(context, cell),
      },
    ],
  }
}
