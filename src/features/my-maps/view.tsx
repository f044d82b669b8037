// The maps of this browser in a dialog, over the map that is open.
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { Dialog } from '../../ui/dialog'
import { MapsList } from './maps-list'
import { useMyMaps } from './use-my-maps'

export default function MyMapsView() {
  const { context } = useApp()
  const texts = useTexts()
  const maps = useMyMaps()
  return (
    <Dialog
      title={texts.write('my-maps.title')}
      size="wide"
      onClose={() => context.session.set({ dialog: null })}
    >
      <MapsList maps={maps} />
    </Dialog>
  )
}
