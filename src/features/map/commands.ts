// Looking at the map: zoom, fit, reveal, legend; going from card to card with the arrow keys.
import type { Command } from '../../commands/command'
import { all, hasMap, hasSelection, isOnMap } from '../../commands/conditions'
import { selectedRecords } from '../../commands/selected'
import { placesOnMap } from '../../model/queries/places-on-map'
import { fitMap, reveal, showReadable, zoomTo } from './camera/fit-map'
import { nextZoom, zoomLimits } from './camera/viewport-maths'
import { focusCommands } from './focus-commands'

export const mapCommands: readonly Command[] = [
  {
    id: 'map.zoomIn',
    label: 'map.zoomIn',
    icon: 'zoomIn',
    group: 'view',
    keywords: 'map.keywordsZoom',
    shortcuts: ['+', '='],
    scope: 'map',
    when: all(
      isOnMap,
      ({ session }) => session.get().viewport.zoom < zoomLimits.most || 'map.zoomIsMost',
    ),
    run: (context) => zoomTo(context, nextZoom(context.session.get().viewport.zoom, 1)),
  },
  {
    id: 'map.zoomOut',
    label: 'map.zoomOut',
    icon: 'zoomOut',
    group: 'view',
    keywords: 'map.keywordsZoom',
    shortcuts: ['-'],
    scope: 'map',
    when: all(
      isOnMap,
      ({ session }) => session.get().viewport.zoom > zoomLimits.least || 'map.zoomIsLeast',
    ),
    run: (context) => zoomTo(context, nextZoom(context.session.get().viewport.zoom, -1)),
  },
  {
    id: 'map.fit',
    label: 'map.fit',
    icon: 'fit',
    group: 'view',
    keywords: 'map.keywordsFit',
    shortcuts: ['0'],
    scope: 'map',
    when: isOnMap,
    run: fitMap,
  },
  {
    id: 'map.zoomTo100',
    label: 'map.zoomTo100',
    icon: 'search',
    group: 'view',
    keywords: 'map.keywordsZoom',
    shortcuts: ['1'],
    scope: 'map',
    when: isOnMap,
    run: (context) => zoomTo(context, 1),
  },
  {
    id: 'map.revealSelection',
    label: 'map.revealSelection',
    icon: 'select',
    group: 'view',
    keywords: 'map.keywordsFit',
    when: all(hasMap, hasSelection),
    run: (context) => {
      const { session } = context
      // In another view it goes to the map first, which brings the selection into sight itself.
      if (session.get().view === 'map') reveal(context, selectedRecords(context))
      else session.set({ view: 'map' })
    },
  },
  {
    id: 'map.showReadable',
    label: 'map.revealSelection',
    icon: 'select',
    group: 'view',
    isHidden: true,
    when: all(isOnMap, hasSelection),
    run: (context) => {
      const document = context.documents.getDocument()
      const places = selectedRecords(context).flatMap((ref) => placesOnMap(document, ref))
      showReadable(context, places.slice(0, 1))
    },
  },
  {
    id: 'map.toggleLegend',
    label: 'map.legend',
    icon: 'legend',
    group: 'view',
    keywords: 'map.keywordsLegend',
    shortcuts: ['L'],
    scope: 'map',
    isOn: ({ session }) => session.get().isLegendOpen,
    when: isOnMap,
    run: ({ session }) => session.set({ isLegendOpen: !session.get().isLegendOpen }),
  },
  ...focusCommands,
]
