// A presentation as it is written, unzipped.
import { unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { slideTextsOf } from '../../src/bindings/slide-texts'
import { createDeck } from '../../src/features/slides/write-pptx'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { layoutDocument } from '../../src/scene/layout/layouter'
import { planSlides, type SlidesChoice } from '../../src/scene/slides/plan-slides'
import { measureText } from '../../src/scene/text/measure-text'
import { createTexts } from '../../src/text/texts'

export const everything: SlidesChoice = {
  hasOverview: true,
  hasStages: true,
  hotSpotCount: Number.POSITIVE_INFINITY,
  hasBacklog: true,
}

/** The plan of the slides of a document, in English. */
export function planOf(document: JourneyDocument, choice: SlidesChoice = everything) {
  const layout = layoutDocument(document, measureText)
  const texts = slideTextsOf(createTexts('en'))
  return planSlides({ document, layout, choice, personaId: null, texts })
}

/** The bytes of the presentation of a document. */
export async function presentationOf(document: JourneyDocument, choice?: SlidesChoice) {
  const { title, owner, language } = document.map
  const deck = createDeck(PptxGenJS, { title, author: owner, language })
  for (const make of planOf(document, choice).makers) deck.add(make())
  return new Uint8Array(await (await deck.write()).arrayBuffer())
}

/** The parts of a presentation, by their path. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return new Map(parts.map(([path, part]) => [path, new TextDecoder().decode(part)]))
}
