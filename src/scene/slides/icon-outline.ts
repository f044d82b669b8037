// The strokes of an icon as straight and curved stretches: slides know no SVG path data.
import type { Point } from '../geometry'
import { iconPaths } from '../icon-paths.generated'
import type { IconName } from '../icons'
import { arcCurves } from './arc-curves'

export type Stretch =
  | ({ readonly kind: 'move' | 'line' } & Point)
  | ({ readonly kind: 'curve'; readonly from: Point; readonly to: Point } & Point)
  | { readonly kind: 'close' }

/** The stretches of an icon on its square of 24 × 24. */
export function outlineOf(icon: IconName): readonly Stretch[] {
  return readPath(iconPaths[icon])
}

/** Reads path data of the commands that icons use: M L H V C S A Z and their small letters. */
export function readPath(d: string): readonly Stretch[] {
  const pen = new Pen()
  for (const [, letter = '', values = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = letter.toLowerCase() === 'a' ? arcNumbers(values) : numbersIn(values)
    const count = countOf[letter.toLowerCase()]
    if (count === undefined) throw new Error(`No such path command: ${letter}`)
    if (count === 0) pen.close()
    // What follows the numbers of a move are lines.
    for (let place = 0; count > 0 && place < numbers.length; place += count) {
      const isLineAfterMove = letter.toLowerCase() === 'm' && place > 0
      const command = isLineAfterMove ? (letter === 'm' ? 'l' : 'L') : letter
      pen.draw(command, numbers.slice(place, place + count))
    }
  }
  return pen.stretches
}

const countOf: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g

function numbersIn(values: string): number[] {
  return (values.match(number) ?? []).map(Number)
}

/** The two flags of an arc may stand without a space: `a5 5 0 00-3 1`. */
function arcNumbers(values: string): number[] {
  const one = number.source
  const arc = new RegExp(
    `(${one})[\\s,]*(${one})[\\s,]*(${one})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${one})[\\s,]*(${one})`,
    'g',
  )
  return [...values.matchAll(arc)].flatMap(([, ...parts]) => parts.map(Number))
}

class Pen {
  readonly stretches: Stretch[] = []
  private at: Point = { x: 0, y: 0 }
  private start: Point = { x: 0, y: 0 }
  private lastControl: Point | null = null

  close(): void {
    this.stretches.push({ kind: 'close' })
    this.at = this.start
    this.lastControl = null
  }

  draw(command: string, numbers: readonly number[]): void {
    const isRelative = command === command.toLowerCase()
    const base = isRelative ? this.at : { x: 0, y: 0 }
    const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0] =
      numbers
    const point = (x: number, y: number): Point => ({ x: base.x + x, y: base.y + y })
    switch (command.toLowerCase()) {
      case 'm':
        this.go('move', point(first, second))
        this.start = this.at
        break
      case 'l':
        this.go('line', point(first, second))
        break
      case 'h':
        this.go('line', { x: base.x + first, y: this.at.y })
        break
      case 'v':
        this.go('line', { x: this.at.x, y: base.y + first })
        break
      case 'c':
        this.curve(point(first, second), point(third, fourth), point(fifth, sixth))
        break
      case 's':
        this.curve(this.mirrored(), point(first, second), point(third, fourth))
        break
      case 'a': {
        const shape = {
          rx: first,
          ry: second,
          turn: third,
          isLarge: fourth === 1,
          isSweep: fifth === 1,
        }
        for (const curve of arcCurves(this.at, point(sixth, seventh), shape)) this.curve(...curve)
        this.lastControl = null
        break
      }
    }
  }

  private go(kind: 'move' | 'line', to: Point): void {
    this.stretches.push({ kind, ...to })
    this.at = to
    this.lastControl = null
  }

  private curve(from: Point, to: Point, end: Point): void {
    this.stretches.push({ kind: 'curve', from, to, ...end })
    this.at = end
    this.lastControl = to
  }

  private mirrored(): Point {
    const { at, lastControl } = this
    return lastControl ? { x: 2 * at.x - lastControl.x, y: 2 * at.y - lastControl.y } : at
  }
}
