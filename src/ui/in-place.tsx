// Entries of a list that never move: each is known by its place, so that none needs a key.
import { createElement, Fragment, type ReactNode } from 'react'

/** Draws each of them in order. */
export function InPlace<Item>(props: {
  of: readonly Item[]
  children: (item: Item, place: number) => ReactNode
}) {
  const { of, children } = props
  return createElement(Fragment, null, ...of.map((item, place) => children(item, place)))
}
