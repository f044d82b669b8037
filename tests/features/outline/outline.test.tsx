// The outline: a tree that says the whole map, and in which it is edited by keys.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useShortcuts } from '../../../src/bindings/use-shortcuts'
import OutlineView from '../../../src/features/outline/view'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { makeTouchpoint } from '../../../src/model/records/touchpoint'
import { createShopMap, id } from '../../helpers/shop-map'
import { renderWithApp } from '../../helpers/test-app'

function Window() {
  useShortcuts()
  return <OutlineView />
}

function open(document = createShopMap() as JourneyDocument) {
  const shown = renderWithApp(<Window />, { document })
  const { documents, session } = shown.app.context
  act(() => session.set({ view: 'outline' }))
  const tree = screen.getByRole('tree', { name: 'Journey outline' })
  const row = (name: string | RegExp) => within(tree).getByRole('treeitem', { name })
  return { ...shown, documents, session, tree, row, map: documents.getDocument }
}

describe('the tree', () => {
  test('says every thing with its kind, number and place', () => {
    const { row } = open()
    expect(row('Stage explore')).toHaveAttribute('aria-level', '1')
    expect(row('Step 2: tries')).toHaveAttribute('aria-level', '2')
    const card = row('Touchpoint T3: tests, channel store')
    expect(card).toHaveAttribute('aria-level', '3')
    expect(card).toHaveAttribute('aria-expanded', 'true')
    const line = row('To pays at home (X2), channel switch, context unknown, 1 pain point')
    expect(line).toHaveAttribute('aria-level', '4')
    expect(row('Pain point P1: The offer is lost')).toHaveAttribute('aria-level', '5')
    expect(row('Channel phone, 0 touchpoints')).toHaveAttribute('aria-posinset', '3')
    expect(row('Persona Mia')).toBeVisible()
  })

  test('is one tab stop, and arrow keys select what they come to', async () => {
    const { user, row, session, map } = open()
    expect(row('Stage explore')).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(row(/^Touchpoint T1/)).toHaveFocus()
    expect(session.get().selection).toEqual([{ kind: 'touchpoint', id: 'sofa' }])
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(session.get().selection).toHaveLength(2)
    await user.keyboard('{ArrowLeft}')
    expect(row(/^Touchpoint T1/)).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(row(/^Touchpoint T1/)).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(row(/^To tests/)).toHaveFocus()
    await user.keyboard('{End}')
    expect(row(/^Path Main/)).toHaveFocus()
    expect(map().paths).toBeDefined()
  })

  test('goes to what is selected elsewhere, also when it was folded away', async () => {
    const { session, row, user } = open()
    await user.click(screen.getByText('Steps'))
    act(() => session.select([{ kind: 'painPoint', id: id<'painPoint'>('p1') }]))
    expect(row('Pain point P1: The offer is lost')).toHaveAttribute('aria-selected', 'true')
    expect(screen.queryByRole('treeitem', { name: /^Touchpoint T4/ })).toBeNull()
  })

  test('draws a large map in part, and what has the focus wherever it is', async () => {
    const { user, tree } = open(largeMap(1000))
    expect(within(tree).getAllByRole('treeitem').length).toBeLessThan(200)
    await user.keyboard('{End}')
    expect(screen.getByRole('treeitem', { name: /^Path Main/ })).toHaveFocus()
  })
})

describe('by keys', () => {
  test('words are typed in their row', async () => {
    const { user, row, map, documents } = open()
    await user.keyboard('{F2}')
    expect(screen.getByRole('textbox', { name: 'Title of Stage explore' })).toHaveFocus()
    await user.keyboard('Discover{Enter}')
    expect(row('Stage Discover')).toHaveFocus()
    act(() => documents.undo())
    expect(map().stages[id<'stage'>('explore')]?.title).toBe('explore')
    await user.keyboard('{F2}Never{Escape}')
    expect(row('Stage explore')).toHaveFocus()
  })

  test('one more like it, and one inside it', async () => {
    const { user, row } = open()
    await user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}')
    await user.keyboard('Compares{Enter}')
    expect(row('Step 2: Compares')).toHaveFocus()
    await user.keyboard('{Alt>}{Enter}{/Alt}Asks a friend{Enter}')
    expect(row('Touchpoint T5: Asks a friend, channel web')).toHaveFocus()
    await user.keyboard('{Shift>}{Enter}{/Shift}Asks another{Shift>}{Enter}{/Shift}Third{Enter}')
    expect(row('Touchpoint T7: Third, channel web')).toHaveAttribute('aria-level', '3')
  })

  test('a note that gets no words is taken away again', async () => {
    const { user, row, map } = open()
    await user.keyboard('{ArrowDown}{ArrowDown}p')
    expect(screen.getByRole('textbox')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(Object.keys(map().painPoints)).toEqual(['p1'])
    expect(row(/^Touchpoint T1/)).toHaveFocus()
    await user.keyboard('pToo far away{Enter}')
    expect(row('Pain point P2: Too far away')).toHaveFocus()
  })

  test('things go up and down among their siblings, and on into the next step', async () => {
    const { user, map, session } = open()
    const step = () => map().touchpoints[id<'touchpoint'>('sofa')]?.stepId
    act(() => session.select([{ kind: 'touchpoint', id: id<'touchpoint'>('sofa') }]))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    const names = () => screen.getAllByRole('treeitem').map((one) => one.getAttribute('aria-label'))
    const placeOf = (start: string) => names().findIndex((name) => name?.startsWith(start))
    expect(placeOf('Touchpoint T1')).toBeGreaterThan(placeOf('Touchpoint T2'))
    expect(step()).toBe('looks')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(step()).toBe('tries')
    expect(screen.getByRole('treeitem', { name: /^Touchpoint T1/ })).toHaveFocus()
  })

  test('what is deleted leaves the focus on what stands there then', async () => {
    const { user, row, session } = open()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Delete}')
    expect(screen.queryByRole('treeitem', { name: /^Touchpoint T2/ })).toBeNull()
    expect(row('Step 2: tries')).toHaveFocus()
    expect(session.get().selection).toEqual([])
  })

  test('what moves the picture of the map is off here, and says why', async () => {
    const { app, session } = open()
    await act(() => app.context.run('map.fit'))
    expect(session.get().notice?.text.key).toBe('views.onlyOnMap')
    await act(() => app.context.run('map.revealSelection'))
    expect(session.get().view).toBe('outline')
  })
})

test('the menu of a row adds what can stand there', async () => {
  const { user, row } = open()
  await user.click(within(row(/^Step 3/)).getByRole('button', { name: 'Add at Step 3: pays' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Add touchpoint' }))
  await user.keyboard('Asks for the bill{Enter}')
  expect(row('Touchpoint T5: Asks for the bill, channel web')).toBeVisible()
})

/** The shop map with so many more touchpoints in its first step. */
function largeMap(count: number): JourneyDocument {
  const map = createShopMap()
  for (let index = 0; index < count; index += 1) {
    const card = makeTouchpoint({
      id: id<'touchpoint'>(`more${index}`),
      number: 10 + index,
      order: `b${String(index).padStart(5, '0')}`,
      title: `More ${index}`,
      stepId: id<'step'>('looks'),
      channelId: id<'channel'>('web'),
    })
    map.touchpoints[card.id] = card as (typeof map.touchpoints)[typeof card.id]
  }
  return map as JourneyDocument
}
