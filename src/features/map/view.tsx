// The map: the picture under the cards, the cards, and everything that stands over them.
import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import { useState } from 'react'
import { createLocalStore } from '../../bindings/local-store'
import { MapView } from './components/map-view'
import { MapLocalProvider, nothingGoingOn } from './map-local'

export default function View() {
  const [local] = useState(() => createLocalStore(nothingGoingOn))
  return (
    <MapLocalProvider value={local}>
      <ReactFlowProvider>
        <MapView />
      </ReactFlowProvider>
    </MapLocalProvider>
  )
}
