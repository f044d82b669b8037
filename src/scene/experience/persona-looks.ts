// How the curve of each persona looks: a calm hue, a dash and a shape of its own, so that curves are
// told apart without colour too.
import {
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'
import type { Persona, PersonaId } from '../../model/records/persona'
import { type ChannelHue, type ColorName, channelHues } from '../palettes'

export type PersonaLook = {
  readonly color: ColorName
  /** Null: a solid line. */
  readonly dash: readonly number[] | null
  /** Path data of its marker round (0, 0), about 16 CSS pixels large. */
  readonly marker: string
}

/** The looks of all personas; by the same order, the same looks. */
export function personaLooks(personas: readonly Persona[]): ReadonlyMap<PersonaId, PersonaLook> {
  const chosen = new Set(personas.flatMap(({ color }) => hueOf(color) ?? []))
  const free = fallbackHues.filter((hue) => !chosen.has(hue))
  const looks = new Map<PersonaId, PersonaLook>()
  let nextFree = 0
  for (const [place, { id, color }] of personas.entries()) {
    const hue = hueOf(color) ?? free[nextFree++ % free.length] ?? 'slate'
    looks.set(id, {
      color: `channel-${hue}`,
      dash: dashes[place % dashes.length] ?? null,
      marker: markers[place % markers.length] ?? '',
    })
  }
  return looks
}

function hueOf(color: string): ChannelHue | undefined {
  return channelHues.find((hue) => hue === color)
}

/** Neighbours in this list are far apart. */
const fallbackHues: readonly ChannelHue[] = ['indigo', 'teal', 'plum', 'moss', 'cyan', 'grape']

const dashes = [null, [9, 5], [2.5, 4.5], [14, 4, 2.5, 4], [5, 3]] as const

const markers: readonly string[] = [
  [symbolCircle, 190],
  [symbolDiamond2, 190],
  [symbolSquare, 170],
  [symbolTriangle, 150],
  [symbolWye, 130],
].map(([shape, area]) => symbol(shape as typeof symbolCircle, area as number)() ?? '')
