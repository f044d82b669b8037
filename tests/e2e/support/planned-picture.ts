// The plan of the picture that should be made, from the same document.
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { type PictureRequest, planPicture } from '../../../src/scene/picture'
import { sceneTextsOf } from '../../../src/scene/scene-texts'
import { measureText } from '../../../src/scene/text/measure-text'
import { createTexts } from '../../../src/text/texts'
import type { Planned } from './picture-pixels'

/** The picture as the dialog has it at first, but for what is changed. */
export function planned(document: JourneyDocument, changes: Partial<PictureRequest> = {}): Planned {
  const layout = layoutDocument(document, measureText)
  const plan = planPicture({
    document,
    layout,
    subject: { kind: 'map' },
    distance: 'near',
    scale: 2,
    titleLines: [document.map.title, document.map.scenario, '22 November 2026'].filter(Boolean),
    hasLegend: true,
    personaId: inOrder(document, 'personas')[0]?.id ?? null,
    texts: sceneTextsOf(createTexts('en')),
    ...changes,
  })
  if (!plan) throw new Error('There is nothing to show')
  return { document, layout, plan }
}
