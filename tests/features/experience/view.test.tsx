// The Experience view as it is used: along the curve, up and down, whose it is, what lies under it.
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import View from '../../../src/features/experience/view'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addPersona } from '../../../src/model/edits/add-persona'
import { addQuote } from '../../../src/model/edits/add-quote'
import { setEmotion } from '../../../src/model/edits/set-emotion'
import { createSmallMap, made } from '../../helpers/small-map'
import { renderWithApp } from '../../helpers/test-app'

beforeAll(() => {
  // The simulated page measures nothing, so that nothing ever changes its size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

function openExperience(change: (map: ReturnType<typeof createSmallMap>) => void = () => {}) {
  const map = createSmallMap()
  setEmotion(map.draft, { touchpointIds: [map.look], personaId: map.customer, value: 1 })
  change(map)
  const rendered = renderWithApp(<View />, { document: map.draft as JourneyDocument })
  const { documents, session } = rendered.app.context
  const feltAt = (id: typeof map.look) =>
    documents.getDocument().touchpoints[id]?.emotions[map.customer] ?? null
  const selected = () => session.get().selection.map(({ id }) => id)
  return { ...map, ...rendered, documents, session, feltAt, selected }
}

const point = (name: string) => screen.getByRole('slider', { name })
const looks = (said: string) => point(`Emotion of Customer at T1 Looks at sofas: ${said}`)
const asks = (said: string) => point(`Emotion of Customer at T2 Asks a clerk: ${said}`)

describe('a point', () => {
  test('goes up and down by keys; presses in a row are undone at once', async () => {
    const { user, documents, feltAt, look } = openExperience()
    looks('+1').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(looks('−1')).toHaveFocus()
    expect(looks('−1')).toHaveAttribute('aria-valuenow', '-1')
    documents.undo()
    expect(feltAt(look)).toBe(1)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(feltAt(look)).toBe(2)
  })

  test('where nothing is said begins at neutral, and is cleared by Delete', async () => {
    const { user, feltAt, ask, documents } = openExperience()
    asks('not said').focus()
    await user.keyboard('{ArrowUp}')
    expect(feltAt(ask)).toBe(0)
    await user.keyboard('{Delete}')
    expect(feltAt(ask)).toBeNull()
    // The touchpoint itself is still there.
    expect(Object.keys(documents.getDocument().touchpoints)).toHaveLength(3)
  })

  test('leads along the curve with the arrow keys, which select', async () => {
    const { user, selected, ask, look } = openExperience()
    looks('+1').focus()
    await user.keyboard('{ArrowRight}')
    expect(asks('not said')).toHaveFocus()
    expect(selected()).toEqual([ask])
    await user.keyboard('{Home}')
    expect(looks('+1')).toHaveFocus()
    expect(selected()).toEqual([look])
    // One tab stop for the whole curve.
    expect(screen.getAllByRole('slider').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  test('is dragged in one step of the history; Escape gives up', () => {
    const { feltAt, look, documents } = openExperience()
    const top = (said: string) => Number.parseFloat(looks(said).style.top)
    const past = () => documents.state.getState().past.length
    const before = top('+1')
    const hold = { pointerId: 1, button: 0, clientY: 200 }
    fireEvent.pointerDown(looks('+1'), hold)
    fireEvent.pointerMove(window, { pointerId: 1, clientY: 240 })
    expect(top('0')).toBeGreaterThan(before)
    expect(feltAt(look)).toBe(1)
    fireEvent.keyDown(window, { key: 'Escape' })
    fireEvent.pointerUp(window, { pointerId: 1, clientY: 240 })
    expect(feltAt(look)).toBe(1)
    expect(past()).toBe(0)

    fireEvent.pointerDown(looks('+1'), hold)
    fireEvent.pointerMove(window, { pointerId: 1, clientY: 220 })
    fireEvent.pointerMove(window, { pointerId: 1, clientY: 270 })
    fireEvent.pointerUp(window, { pointerId: 1, clientY: 270 })
    expect(looks('−1')).toBeInTheDocument()
    expect(past()).toBe(1)
  })

  test('of a locked map stays, and it is said why', async () => {
    const { user, session, feltAt, look } = openExperience(({ draft }) => {
      draft.map.isLocked = true
    })
    looks('+1').focus()
    await user.keyboard('{ArrowDown}')
    expect(feltAt(look)).toBe(1)
    expect(session.get().notice?.text.key).toBe('common.mapLocked')
    expect(looks('+1')).toHaveAttribute('aria-readonly', 'true')
  })
})

describe('personas', () => {
  test('all are shown, or the one in focus', async () => {
    const { user, session } = openExperience(({ draft, env }) => {
      addPersona(draft, { name: 'Nurse' }, env)
    })
    expect(screen.getByRole('group', { name: 'Emotion curve of Nurse' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Customer' }))
    expect(screen.queryByRole('group', { name: 'Emotion curve of Nurse' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'All personas' }))
    expect(session.get().personaId).toBeNull()
    expect(screen.getByRole('group', { name: 'Emotion curve of Nurse' })).toBeInTheDocument()
  })
})

describe('the lanes', () => {
  test('say what hurts, what was said and what is carried over, and select it', async () => {
    const { user, selected, lookToAsk, session } = openExperience(({ draft, env, ...map }) => {
      const on = { kind: 'transition', id: map.lookToAsk } as const
      addPainPoint(draft, { on, text: 'The list is lost', severity: 4, frequency: 3 }, env)
      addQuote(draft, { on, text: 'I started again' }, env)
    })
    const lane = (name: string) => within(screen.getByRole('group', { name }))
    const spot = lane('Hot spots').getByRole('button', {
      name: 'weight 12 Looks at sofas → Asks a clerk X1 · 1 pain point',
    })
    await user.click(spot)
    expect(selected()).toEqual([lookToAsk])
    expect(spot).toHaveAttribute('aria-pressed', 'true')
    await user.click(lane('Hot spots').getByRole('button', { name: /The list is lost/ }))
    expect(session.get().selection[0]?.kind).toBe('painPoint')
    expect(lane('Quotes').getByText('“I started again”')).toBeInTheDocument()
    expect(lane('Continuity').getAllByRole('button')).toHaveLength(2)
    await user.keyboard('{Home}')
    expect(lane('Hot spots').getAllByRole('button')[0]).toHaveFocus()
  })

  test('leave out what another persona said', () => {
    openExperience(({ draft, env, customer, ask }) => {
      const nurse = made(addPersona(draft, { name: 'Nurse' }, env))
      const on = { kind: 'touchpoint', id: ask } as const
      addQuote(draft, { on, text: 'Hers', personaId: nurse }, env)
      addQuote(draft, { on, text: 'Mine', personaId: customer }, env)
      addQuote(draft, { on, text: 'Somebody’s' }, env)
    })
    const quotes = () =>
      within(screen.getByRole('group', { name: 'Quotes' }))
        .getAllByRole('button')
        .map((button) => button.title)
    expect(quotes()).toHaveLength(3)
    fireEvent.click(screen.getByRole('radio', { name: 'Customer' }))
    expect(quotes()).toEqual(['“Mine”', '“Somebody’s”'])
  })
})

describe('an empty journey', () => {
  test('says what to do first', () => {
    openExperience(({ draft }) => {
      draft.touchpoints = {}
      draft.transitions = {}
    })
    expect(screen.getByText('No touchpoints yet')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Add touchpoint' })).toBeInTheDocument()
  })

  test('without feelings says how to begin', () => {
    openExperience(({ draft, look }) => {
      made(draft.touchpoints[look]).emotions = {}
    })
    expect(screen.getByText(/Nobody has said yet how it feels/)).toBeInTheDocument()
  })

  test('a title that is asked for is typed in the inspector', async () => {
    const { session, look } = openExperience()
    const ref = { kind: 'touchpoint', id: look } as const
    session.select([ref])
    session.set({ renaming: { ref, draft: '', isNew: false } })
    await expect.poll(() => session.get().fieldToFocus).toEqual({ ref, field: 'title' })
    expect(session.get().renaming).toBeNull()
  })
})
