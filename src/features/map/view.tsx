// The map: the picture under the cards, the cards, and everything that stands over them.
import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import { type ReactNode, useState } from 'react'
import { createLocalStore } from '../../bindings/local-store'
import { MapView } from './components/map-view'
import { MapLocalProvider, nothingGoingOn } from './map-local'

export default function View({ children }: { children?: ReactNode }) {
  const [local] = useState(() => createLocalStore(nothingGoingOn))
  return (
    <MapLocalProvider value={local}>
      <ReactFlowProvider>
        <MapView>{children}</MapView>
      </ReactFlowProvider>
    </MapLocalProvider>
  )
}
