import { expect, test } from 'vitest'
import {
  type WheelTurn,
  wayOfTurn,
  zoomOfTurn,
} from '../../../../src/features/map/camera/wheel-turn'

const still = { deltaX: 0, deltaY: 0, deltaMode: 0, DOM_DELTA_LINE: 1 } as const
const turned = (changes: Partial<WheelTurn>): WheelTurn => ({
  ...still,
  ctrlKey: false,
  shiftKey: false,
  ...changes,
})

test('a notch zooms by a seventh, whether it is told in pixels or in lines', () => {
  const pixels = zoomOfTurn(turned({ deltaY: -100, ctrlKey: true }), false)
  const lines = zoomOfTurn(turned({ deltaY: -3, deltaMode: 1, ctrlKey: true }), false)
  expect(pixels).toBeCloseTo(2 ** 0.2)
  expect(lines).toBeCloseTo(2 ** 0.15)
})

test('a pinch on a trackpad of a Mac is ten times as strong; Command and the wheel are not', () => {
  const pinch = turned({ deltaY: 5, ctrlKey: true })
  expect(zoomOfTurn(pinch, true)).toBeCloseTo(2 ** -0.1)
  expect(zoomOfTurn(pinch, false)).toBeCloseTo(2 ** -0.01)
  expect(zoomOfTurn(turned({ deltaY: 5 }), true)).toBeCloseTo(2 ** -0.01)
})

test('the wheel pans both ways, with Shift sideways where the system does not do that', () => {
  expect(wayOfTurn(turned({ deltaX: 7, deltaY: 40 }), false)).toEqual({ x: 7, y: 40 })
  expect(wayOfTurn(turned({ deltaY: 3, deltaMode: 1 }), false)).toEqual({ x: 0, y: 60 })
  expect(wayOfTurn(turned({ deltaY: 40, shiftKey: true }), false)).toEqual({ x: 40, y: 0 })
  expect(wayOfTurn(turned({ deltaX: 40, shiftKey: true }), true)).toEqual({ x: 40, y: 0 })
})
