// The slides of the map as it is, and which of them is shown. What the map's edits do to a slide is
// seen; which slide it is changes only when somebody goes on.
import { useEffect, useMemo, useRef } from 'react'
import { useApp } from '../../bindings/app-context'
import { slideTextsOf } from '../../bindings/slide-texts'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import {
  type PresentedSlide,
  placeOfSlide,
  planPresentation,
} from '../../scene/slides/plan-presentation'
import type { Slide } from '../../scene/slides/slide'
import { type PresentKey, slideAfter } from './keys'

export type Presentation = {
  readonly slides: readonly PresentedSlide[]
  /** From 0. */
  readonly place: number
  readonly presented: PresentedSlide | undefined
  readonly slide: Slide | null
  readonly go: (way: PresentKey) => void
}

export function usePresentation(): Presentation {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const personaId = useSession((session) => session.personaId)
  const key = useSession(({ presenting }) => presenting.slide)
  const slides = useMemo(
    () =>
      planPresentation({
        document,
        layout: context.layoutOf(document),
        personaId,
        texts: slideTextsOf(texts),
      }),
    [context, document, personaId, texts],
  )
  const placeBefore = useRef(0)
  const place = placeOfSlide(slides, key, placeBefore.current)
  useEffect(() => {
    placeBefore.current = place
  }, [place])
  const presented = slides[place]
  const slide = useMemo(() => presented?.make() ?? null, [presented])
  const go = (way: PresentKey) => {
    const next = slides[slideAfter(way, place, slides.length)]
    const { presenting } = context.session.get()
    if (next) context.session.set({ presenting: { ...presenting, slide: next.key } })
  }
  return { slides, place, presented, slide, go }
}
