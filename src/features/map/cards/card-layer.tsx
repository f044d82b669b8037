// React Flow with the cards in view: it pans, zooms and drags; selection, focus, keys and deletion
// are ours, and its lines stay empty because the canvas paints them.
import { ReactFlow, ViewportPortal } from '@xyflow/react'
import { useCallback } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { useThingsShown } from '../../../bindings/use-things-shown'
import { useCanEdit } from '../../../bindings/use-why-not'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { TransitionId } from '../../../model/records/transition'
import { cardName, lineName } from '../../../parts/thing-names'
import { useCamera } from '../camera/use-camera'
import { zoomLimits } from '../camera/viewport-maths'
import { DropTargetView } from '../components/drop-target-view'
import { useCardDrag } from '../gestures/use-card-drag'
import { useDragExtent } from '../gestures/use-drag-extent'
import type { Sight } from '../gestures/use-sight'
import { useMapLocal } from '../map-local'
import styles from '../map-view.module.css'
import type { MapScenes } from '../use-map-scenes'
import { cardTypes, ScenesContext } from './card-node'
import { FindingMarks } from './finding-marks'
import { Halos } from './halos'
import { LineStandIns } from './line-stand-ins'
import { PathStops } from './path-stops'
import { useCardNodes } from './use-card-nodes'
import { useLines } from './use-lines'
import type { OnMap } from './use-on-map'

// Constants of the module: a new object in a render would make React Flow mount everything anew.
const noEdges: [] = []
const panWithMiddleButton = [1]
const proOptions = { hideAttribution: true }
// React Flow's own words for screen readers are about nodes and edges; ours are the cards' names.
const silent = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
}

export function CardLayer({
  scenes,
  mounted,
  onMap,
  sight,
}: {
  scenes: MapScenes
  mounted: ReadonlySet<TouchpointId>
  onMap: OnMap
  sight: Sight
}) {
  const { document, layout } = scenes
  const texts = useTexts()
  const personaId = useSession((state) => state.personaId)
  const shown = useThingsShown(document)
  const isLocked = !useCanEdit()
  const drag = useMapLocal((local) => local.drag)
  const nameOfCard = useCallback(
    (id: TouchpointId) => {
      const touchpoint = document.touchpoints[id]
      if (!touchpoint) return ''
      const name = cardName(document, touchpoint, personaId, texts)
      return !shown || shown.touchpointIds.has(id) ? name : `${name}, ${texts.write('map.dimmed')}`
    },
    [document, personaId, texts, shown],
  )
  const nameOfLine = useCallback(
    (id: TransitionId) => {
      const transition = document.transitions[id]
      if (!transition) return ''
      const name = lineName(document, transition, texts)
      return !shown || shown.transitionIds.has(id) ? name : `${name}, ${texts.write('map.dimmed')}`
    },
    [document, texts, shown],
  )
  const { selected, tabStop } = onMap
  const nodes = useCardNodes({
    mounted,
    layout,
    nameOf: nameOfCard,
    selected,
    tabStop,
    drag,
    isLocked,
  })
  const lines = useLines(layout, nameOfLine, selected, tabStop)
  useCamera()
  const dragging = useCardDrag(sight)
  const extent = useDragExtent(layout)

  return (
    <ScenesContext value={scenes}>
      <ReactFlow
        className={styles.flow}
        nodes={nodes}
        edges={noEdges}
        nodeTypes={cardTypes}
        {...dragging}
        nodeDragThreshold={4}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        translateExtent={extent}
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={panWithMiddleButton}
        zoomOnDoubleClick={false}
        elementsSelectable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        selectNodesOnDrag={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        ariaLabelConfig={silent}
        proOptions={proOptions}
      >
        <ViewportPortal>
          <DropTargetView layout={layout} />
          <LineStandIns lines={lines} />
          <Halos document={document} layout={layout} />
          <FindingMarks layout={layout} mounted={mounted} lines={lines} />
          <PathStops document={document} layout={layout} />
        </ViewportPortal>
      </ReactFlow>
    </ScenesContext>
  )
}
