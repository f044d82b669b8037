// How many layers of the map the item that runs shows, and which: a press changes that.
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import { canEdit } from '../../../commands/conditions'
import type { AgendaItem } from '../../../model/records/agenda-item'
import {
  layersShown,
  mapLayers,
  withLayerSwitched,
  withLayersShown,
} from '../../../model/workshop/map-layers'
import { textRef } from '../../../text/texts'
import { MenuButton } from '../../../ui/menu-button'
import { changeItem } from '../agenda/agenda-actions'
import { useWords } from '../use-words'
import styles from './view.module.css'

/** Only on the map; only while something of it is left out, or the item could leave it out. */
export function LayersMenu({ item: { id, layers } }: { item: AgendaItem }) {
  const { context } = useApp()
  const { agenda: words } = useWords()
  const isOnMap = useSession(({ view }) => view === 'map')
  const shown = layersShown(layers)
  if (!isOnMap) return null
  const show = (next: readonly string[]) => {
    const availability = canEdit(context)
    if (availability === true) changeItem(context, id, { layers: [...next] })
    else context.session.refuse(textRef(availability))
  }
  const switches = mapLayers.map((layer) => ({
    id: layer,
    label: words.mapLayers[layer],
    isOn: shown.includes(layer),
    onAction: () => show(withLayerSwitched(layers, layer)),
  }))
  const all = {
    id: 'all',
    label: words.showAllLayers,
    onAction: () => show(withLayersShown(layers, mapLayers)),
  }
  return (
    <MenuButton
      icon="windows"
      hasWords
      className={styles.iconic}
      label={words.layersShown(shown.length, mapLayers.length)}
      groups={[
        { id: 'layers', choice: 'many', entries: switches },
        { id: 'together', entries: shown.length < mapLayers.length ? [all] : [] },
      ]}
    />
  )
}
