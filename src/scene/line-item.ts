// A transition's line: its continuity is told by the dash as much as by the colour.
import type { Continuity, TransitionId } from '../model/records/transition'
import { type Box, boxAroundPoints, type Point } from './geometry'
import { ItemDrawnWhenSeen } from './item-drawn-when-seen'
import type { ColorName } from './palettes'
import { ArrowHead, LinePath, type LinePathLook } from './path-primitives'
import type { Distance, Primitive } from './scene'

export type LineFacts = {
  readonly id: TransitionId
  readonly continuity: Continuity
  /** Corners from card to card; consecutive ones share x or y. */
  readonly points: readonly Point[]
}

/** The line of a transition, with a gap where it crosses the lines drawn before it. */
export class LineItem extends ItemDrawnWhenSeen {
  readonly layer = 'line'

  constructor(
    readonly facts: LineFacts,
    readonly distance: Distance,
  ) {
    super()
  }

  get ref() {
    return { kind: 'transition', id: this.facts.id } as const
  }

  get bounds(): Box {
    return boxAroundPoints(this.facts.points, headLengthAtLife * scaleAt[this.distance])
  }

  protected draw(): Primitive[] {
    const { points, continuity } = this.facts
    const { casing, line, headLength } = looks[this.distance][continuity]
    return [
      new LinePath(points, casing),
      new LinePath(points, line),
      new ArrowHead(points, headLength, line.stroke),
    ]
  }
}

const cornerRadius = 9
const headLengthAtLife = 9
/** Lines grow with distance, more slowly than the map shrinks. */
const scaleAt: Readonly<Record<Distance, number>> = { near: 1, middle: 1.35, far: 2.6 }

export type LineLook = {
  readonly color: ColorName
  readonly thickness: number
  readonly dash: readonly number[] | null
}

/** How a line of each continuity is drawn at near distance; lengths in map units. */
export const lookOfLine: Readonly<Record<Continuity, LineLook>> = {
  kept: { color: 'line-kept', thickness: 2, dash: null },
  partial: { color: 'line-partial', thickness: 2.2, dash: [2.6, 3.4] },
  lost: { color: 'line-lost', thickness: 2.2, dash: [8, 5] },
  unknown: { color: 'line-unknown', thickness: 1.2, dash: null },
}

type LooksOfLine = {
  readonly casing: LinePathLook
  readonly line: LinePathLook
  readonly headLength: number
}

function looksAt(scale: number, { color, thickness, dash }: LineLook): LooksOfLine {
  const headLength = headLengthAtLife * scale
  const path = { radius: cornerRadius, short: headLength - 1 }
  const strokeWidth = thickness * scale
  const scaled = dash?.map((length) => length * scale)
  return {
    casing: { ...path, stroke: 'casing', strokeWidth: strokeWidth + 5 * scale, dash: undefined },
    line: { ...path, stroke: color, strokeWidth, dash: scaled },
    headLength,
  }
}

function looksAtScale(scale: number): Readonly<Record<Continuity, LooksOfLine>> {
  return {
    kept: looksAt(scale, lookOfLine.kept),
    partial: looksAt(scale, lookOfLine.partial),
    lost: looksAt(scale, lookOfLine.lost),
    unknown: looksAt(scale, lookOfLine.unknown),
  }
}

const looks: Readonly<Record<Distance, ReturnType<typeof looksAtScale>>> = {
  near: looksAtScale(scaleAt.near),
  middle: looksAtScale(scaleAt.middle),
  far: looksAtScale(scaleAt.far),
}
