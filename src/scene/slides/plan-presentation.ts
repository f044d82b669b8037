// What is shown while presenting, in order: the whole map, its stages, its paths, what hurts most,
// decisions and next steps.
import type { RecordRef } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import { nextStepsSlide } from './next-steps-slide'
import { pathSlide, pathSlideCount } from './path-slides'
import { mostSlides } from './plan-slides'
import {
  hotSpotMakers,
  overviewMaker,
  type SlideMaker,
  type SlideSource,
  stageMakers,
} from './slide-makers'

export type PresentedSlide = {
  /** Names it while the map changes: what it is about, and which of the slides about that. */
  readonly key: string
  readonly make: SlideMaker
  /** What it is about, to be selected on the map; null: the map as a whole. */
  readonly about: RecordRef | null
}

/** The slides, each made when it is shown; of each kind no more than `mostSlides`. */
export function planPresentation(source: SlideSource): readonly PresentedSlide[] {
  const { document, texts } = source
  const nextSteps = nextStepsSlide(document, texts)
  return withKeys([
    { make: overviewMaker(source), about: null },
    ...inOrder(document, 'stages').flatMap(({ id }) =>
      stageMakers(source, id, mostSlides).map((make) => ({
        make,
        about: { kind: 'stage', id } as const,
      })),
    ),
    ...inOrder(document, 'paths').flatMap((path) =>
      Array.from({ length: pathSlideCount(source, path) }, (_, place) => ({
        make: () => pathSlide(source, path, place + 1),
        about: { kind: 'path', id: path.id } as const,
      })),
    ),
    ...hotSpotMakers(source, mostSlides).flatMap(({ on, makers }) =>
      makers.map((make) => ({ make, about: on })),
    ),
    ...(nextSteps ? [{ make: () => nextSteps, about: null, name: 'next' }] : []),
  ])
}

/**
 * The place of a slide after the map has changed: where its key is, else the first about the same,
 * else as near as can be to where it was.
 */
export function placeOfSlide(
  slides: readonly PresentedSlide[],
  key: string,
  placeBefore: number,
): number {
  const same = slides.findIndex((slide) => slide.key === key)
  if (same >= 0) return same
  const subject = key.slice(0, key.lastIndexOf(':'))
  const about = slides.findIndex((slide) => slide.key.startsWith(`${subject}:`))
  return about >= 0 && subject !== '' ? about : Math.min(placeBefore, slides.length - 1)
}

type Unnamed = Omit<PresentedSlide, 'key'> & { readonly name?: string }

function withKeys(slides: readonly Unnamed[]): readonly PresentedSlide[] {
  const counts = new Map<string, number>()
  return slides.map(({ make, about, name = 'map' }) => {
    const subject = about ? `${about.kind}:${about.id}` : name
    const part = (counts.get(subject) ?? 0) + 1
    counts.set(subject, part)
    return { key: `${subject}:${part}`, make, about }
  })
}
