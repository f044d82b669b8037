// Which rows of a long list are drawn: those in sight and a few around them.
import { type RefObject, useEffect, useMemo, useState } from 'react'

type Row = { readonly key: string }

export type SeenRows<Seen extends Row> = {
  /** All rows are drawn, one after the other; else each stands at its own `top`. */
  readonly isWhole: boolean
  /** Of all rows, in CSS pixels. */
  readonly height: number
  readonly rows: readonly {
    readonly row: Seen
    readonly top: number
    readonly height: number
  }[]
}

/** Above and below what is in sight, in CSS pixels. */
const margin = 600
/** The list is drawn anew after so many CSS pixels. */
const stride = 200

/**
 * The current row is drawn wherever it is: it has the focus.
 * @param heightOf of a row, in CSS pixels; must stay the same function
 * @param mostDrawn up to so many rows all are drawn
 */
export function useSeenRows<Seen extends Row>(
  list: RefObject<HTMLElement | null>,
  rows: readonly Seen[],
  currentKey: string | null,
  heightOf: (row: Seen, isTouch: boolean) => number,
  mostDrawn = 400,
): SeenRows<Seen> {
  const isWhole = rows.length <= mostDrawn
  const sight = useSight(list, isWhole)
  const placed = useMemo(() => placedRows(rows, heightOf), [rows, heightOf])
  return useMemo(() => {
    const last = placed.at(-1)
    const height = last ? last.top + last.height : 0
    if (isWhole) return { isWhole, height, rows: placed }
    const isSeen = (top: number, bottom: number) =>
      bottom > sight.top - margin && top < sight.top + sight.height + margin
    const seen = placed.filter(
      ({ row, top, height: own }) => row.key === currentKey || isSeen(top, top + own),
    )
    return { isWhole, height, rows: seen }
  }, [placed, isWhole, sight, currentKey])
}

function placedRows<Seen extends Row>(
  rows: readonly Seen[],
  heightOf: (row: Seen, isTouch: boolean) => number,
): SeenRows<Seen>['rows'] {
  const isTouch = window.matchMedia?.('(pointer: coarse)').matches ?? false
  let top = 0
  return rows.map((row) => {
    const height = heightOf(row, isTouch)
    top += height
    return { row, top: top - height, height }
  })
}

type Sight = { readonly top: number; readonly height: number }

function useSight(list: RefObject<HTMLElement | null>, isWhole: boolean): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 1200 })
  useEffect(() => {
    const element = list.current
    if (!element || isWhole) return
    const look = () => {
      const top = Math.floor(element.scrollTop / stride) * stride
      const height = element.clientHeight + stride
      setSight((known) => (known.top === top && known.height === height ? known : { top, height }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [list, isWhole])
  return sight
}
