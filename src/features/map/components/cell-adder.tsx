// The "+" of the empty cell that the pointer is in.
import { useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { useCanEdit } from '../../../bindings/use-why-not'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { channelTitle, titleOf } from '../../../parts/thing-names'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { sizes } from '../../../scene/layout/map-layout'
import type { CellRef } from '../../../store/session-state'
import { Icon } from '../../../ui/icon'
import { useOnViewport } from '../camera/use-on-viewport'
import { toScreen } from '../camera/viewport-maths'
import { addInCell } from '../gestures/add-in-cell'
import { useMapLocal, useMapLocalStore } from '../map-local'
import styles from '../map-view.module.css'

export function CellAdder({ document, layout }: { document: JourneyDocument; layout: MapLayout }) {
  const cell = useMapLocal((local) => (local.drag || local.selectionBox ? null : local.hoveredCell))
  const isEditable = useCanEdit()
  const isConnecting = useSession((state) => state.connecting !== null)
  if (!cell || !isEditable || isConnecting) return null
  return <Adder cell={cell} document={document} layout={layout} />
}

function Adder({
  cell,
  document,
  layout,
}: {
  cell: CellRef
  document: JourneyDocument
  layout: MapLayout
}) {
  const { context } = useApp()
  const texts = useTexts()
  const local = useMapLocalStore()
  const button = useRef<HTMLButtonElement>(null)
  const column = layout.columns.find(({ stepId }) => stepId === cell.stepId)
  const row = layout.rows.find(({ channelId }) => channelId === cell.channelId)
  const place = column && row && freePlace(layout, column.index, row.index)
  useOnViewport((viewport) => {
    if (!button.current || !column || !row) return
    const x = column.x + column.width / 2
    const at = toScreen(viewport, { x, y: place ?? row.y + row.height / 2 })
    button.current.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`
  })
  if (!column || !row || place === null) return null
  const step = titleOf(document.steps[cell.stepId]?.title, 'map.untitledStep', texts)
  const channel = channelTitle(document, cell.channelId, texts)
  return (
    <button
      ref={button}
      type="button"
      data-keeps-hover
      className={styles.cellAdder}
      aria-label={texts.write('map.addHere', { step, channel })}
      // The keyboard has the command "Add touchpoint"; the map has one tab stop.
      tabIndex={-1}
      onClick={() => {
        local.set({ hoveredCell: null })
        addInCell(context, cell)
      }}
    >
      <Icon name="add" size={16} />
    </button>
  )
}

/** Below the stack of the cell, if the row has room there; null: it is full. */
function freePlace(layout: MapLayout, column: number, rowIndex: number): number | null {
  const row = layout.rows[rowIndex]
  if (!row) return null
  let bottom = row.y
  for (const card of layout.cards.values()) {
    if (card.row === rowIndex && card.column <= column && card.untilColumn >= column) {
      bottom = Math.max(bottom, card.y + card.height)
    }
  }
  const room = row.y + row.height - bottom
  if (room < sizes.cardHeight / 3) return null
  return bottom + room / 2
}
