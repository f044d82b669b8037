// The maker of pictures while a dialog is open, and what it says of the picture that is chosen.
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { giveWay } from '../../storage/give-way'
import type { PictureLook } from '../../workers/picture-messages'
import type { PictureChoice } from './picture-choice'
import { createPictureMaker } from './picture-maker'
import type { PictureMaker } from './picture-making'
import { canReopen, orderOf } from './picture-order'

export type PictureView = {
  readonly maker: PictureMaker | null
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
  const [maker, setMaker] = useState<PictureMaker | null>(null)
  const [seen, setSeen] = useState<Seen | null>(null)
  const [started, setStarted] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: cancelling starts another one.
  useEffect(() => {
    let isOver = false
    let next: PictureMaker | null = null
    // In a task after the one that mounts the dialog, which is long enough without it.
    void giveWay().then(() => {
      if (isOver) return
      next = createPictureMaker(document, isForMaking)
      setMaker(next)
    })
    return () => {
      isOver = true
      next?.end()
    }
  }, [document, started, isForMaking])
  const lastAsked = useRef<object | null>(null)
  useEffect(() => {
    if (!maker) return
    const asked = {}
    lastAsked.current = asked
    const density = window.devicePixelRatio || 1
    const order = orderOf(context, choice)
    void maker.look(order, { ...room, density }).then((next) => {
      if (lastAsked.current !== asked) return
      setSeen({ choice, look: next })
      if (next && isForMaking) maker.prepare(order, next.sizes, canReopen(choice))
    })
  }, [context, maker, choice, room, isForMaking])
  return {
    maker,
    look: seen?.look,
    isOfChoice: seen?.choice === choice,
    cancel: () => setStarted((count) => count + 1),
  }
}

type Seen = { readonly choice: PictureChoice; readonly look: PictureLook | null }
