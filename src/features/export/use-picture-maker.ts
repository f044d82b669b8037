// The maker of pictures while a dialog is open, and what it says of the picture that is chosen.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { giveWay } from '../../storage/give-way'
import type { PictureLook } from '../../workers/picture-messages'
import { mapToPaint } from './map-to-paint'
import type { PictureChoice } from './picture-choice'
import { createPictureMaker } from './picture-maker'
import type { PictureMaker } from './picture-making'
import { canReopen, orderOf } from './picture-order'

export type PictureView = {
  /** There while the dialog is. */
  readonly maker: RefObject<PictureMaker | null>
  /** Undefined until it is known; null when there is nothing to show. */
  readonly look: PictureLook | null | undefined
  /** Whether it is of what is chosen now, or of what was chosen before. */
  readonly isOfChoice: boolean
  /** Ends what is being made, and is ready for the next. */
  readonly cancel: () => void
}

export function usePictureMaker(
  choice: PictureChoice,
  room: { readonly width: number; readonly height: number },
  /** Whether it may be made too, and not only looked at. */
  isForMaking: boolean,
): PictureView {
  const { context } = useApp()
  const document = useDocument((current) => current)
  const maker = useRef<PictureMaker | null>(null)
  const [seen, setSeen] = useState<Seen | null>(null)
  const [started, setStarted] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: cancelling starts another one.
  useEffect(() => {
    const next = createPictureMaker(mapToPaint(context, document))
    maker.current = next
    return () => {
      maker.current = null
      next.end()
    }
  }, [context, document, started])
  const lastAsked = useRef<object | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another maker is asked again.
  useEffect(() => {
    const asked = {}
    lastAsked.current = asked
    const look = async () => {
      // In a task after the one that mounts the dialog, which is long enough without it.
      await giveWay()
      const own = maker.current
      if (!own || lastAsked.current !== asked) return
      const density = window.devicePixelRatio || 1
      const order = orderOf(context, choice)
      const next = await own.look(order, { ...room, density })
      if (lastAsked.current !== asked) return
      setSeen({ choice, look: next })
      if (next && isForMaking) own.prepare(order, next.sizes, canReopen(choice))
    }
    void look()
  }, [context, document, started, choice, room, isForMaking])
  return {
    maker,
    look: seen?.look,
    isOfChoice: seen?.choice === choice,
    cancel: () => setStarted((count) => count + 1),
  }
}

type Seen = { readonly choice: PictureChoice; readonly look: PictureLook | null }
