// Curves, points and bands of the Experience view.
import { describe, expect, test } from 'vitest'
import { addPersona } from '../../../src/model/edits/add-persona'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { setEmotion } from '../../../src/model/edits/set-emotion'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { emotionScale, yOfEmotion } from '../../../src/scene/experience/emotion-scale'
import { experienceColumns } from '../../../src/scene/experience/experience-columns'
import { experiencePlot } from '../../../src/scene/experience/experience-plot'
import { personaLooks } from '../../../src/scene/experience/persona-looks'
import { withEmotion } from '../../../src/scene/experience/with-emotion'
import { createSmallMap, made } from '../../helpers/small-map'

const scale = emotionScale(400)
const yOf = (value: number | null) => yOfEmotion(scale, value)

/** Looks +2, asks nothing said, buys -1 for the customer; the nurse feels otherwise at the end. */
function feltMap() {
  const map = createSmallMap()
  const nurse = made(addPersona(map.draft, { name: 'Nurse' }, map.env))
  const feel = (personaId: typeof nurse, id: typeof map.look, value: number | null) =>
    setEmotion(map.draft, { touchpointIds: [id], personaId, value })
  feel(map.customer, map.look, 2)
  feel(map.customer, map.buy, -1)
  const plotOf = (...ids: readonly (typeof nurse)[]) => {
    // Queries remember a document by its identity, and edits here change it in place.
    const document = structuredClone(map.draft)
    const personas = inOrder(document, 'personas').filter(({ id }) => ids.includes(id))
    const columns = experienceColumns(document, { personaCount: personas.length, roomWidth: 900 })
    return experiencePlot(document, personas, columns, scale)
  }
  return { ...map, nurse, feel, plotOf }
}

describe('a curve', () => {
  test('goes through the means of the steps, and a gap stays a gap', () => {
    const { customer, plotOf } = feltMap()
    const [curve] = plotOf(customer).curves
    expect(curve?.means.map(({ y }) => y)).toEqual([yOf(2), yOf(-1)])
    // Two beginnings: nothing joins the first step to the third.
    expect(curve?.path.match(/M/g)).toHaveLength(2)
  })

  test('has a point for each touchpoint, also where nothing is said', () => {
    const { customer, plotOf, look, ask, buy } = feltMap()
    const points = plotOf(customer).curves[0]?.points ?? []
    expect(points.map(({ touchpoint, value, y }) => [touchpoint.id, value, y])).toEqual([
      [look, 2, yOf(2)],
      [ask, null, yOf(null)],
      [buy, -1, yOf(-1)],
    ])
  })

  test('has none at the touchpoints of other personas, unless something was said', () => {
    const { draft, customer, nurse, plotOf, ask, buy } = feltMap()
    for (const id of [ask, buy]) made(draft.touchpoints[id]).personaIds = [nurse]
    const ids = plotOf(customer).curves[0]?.points.map(({ touchpoint }) => touchpoint.id)
    expect(ids).not.toContain(ask)
    expect(ids).toContain(buy)
  })

  test('points of several personas at one touchpoint stand beside each other', () => {
    const { customer, nurse, plotOf } = feltMap()
    const [left, right] = plotOf(customer, nurse).curves
    const gap = (right?.points[0]?.x ?? 0) - (left?.points[0]?.x ?? 0)
    expect(gap).toBeGreaterThanOrEqual(24)
  })
})

describe('a band', () => {
  test('of one persona shows that +2 and -2 in one step are not calm', () => {
    const { draft, env, customer, looks, app, feel, plotOf } = feltMap()
    expect(plotOf(customer).band).not.toContain(`${yOf(-2)}`)
    const other = made(addTouchpoint(draft, { stepId: looks, channelId: app }, env))
    feel(customer, other, -2)
    const { band, curves } = plotOf(customer)
    expect(curves[0]?.means[0]?.y).toBe(yOf(0))
    expect(band).toContain(`,${yOf(2)}`)
    expect(band).toContain(`,${yOf(-2)}`)
  })

  test('of several shows where they disagree, at the step and at the touchpoint', () => {
    const { customer, nurse, buy, feel, plotOf } = feltMap()
    expect(plotOf(customer, nurse)).toMatchObject({ band: '', differences: [] })
    feel(nurse, buy, 2)
    const { band, differences } = plotOf(customer, nurse)
    expect(band).toContain(`,${yOf(2)}`)
    expect(band).toContain(`,${yOf(-1)}`)
    expect(differences).toMatchObject([{ top: yOf(2), bottom: yOf(-1) }])
  })
})

describe('what a drag shows', () => {
  test('is the map with another emotion; the map itself stays as it is', () => {
    const { draft, customer, look } = feltMap()
    const shown = withEmotion(draft, { personaId: customer, touchpointId: look, value: -2 })
    expect(shown.touchpoints[look]?.emotions[customer]).toBe(-2)
    expect(draft.touchpoints[look]?.emotions[customer]).toBe(2)
    const cleared = withEmotion(draft, { personaId: customer, touchpointId: look, value: null })
    expect(cleared.touchpoints[look]?.emotions).toEqual({})
    expect(withEmotion(draft, { personaId: customer, touchpointId: look, value: 2 })).toBe(draft)
  })
})

describe('looks of personas', () => {
  test('differ in hue, dash and marker, and keep the hue that was chosen', () => {
    const { draft, env } = feltMap()
    made(addPersona(draft, { name: 'Student' }, env))
    const personas = inOrder(draft, 'personas').map((persona, place) =>
      place === 1 ? { ...persona, color: 'teal' } : persona,
    )
    const looks = [...personaLooks(personas).values()]
    expect(looks[1]?.color).toBe('channel-teal')
    for (const part of ['color', 'dash', 'marker'] as const) {
      expect(new Set(looks.map((look) => String(look[part]))).size).toBe(3)
    }
  })
})
