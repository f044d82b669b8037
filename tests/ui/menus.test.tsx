// Menus: what they do, where the focus goes, and what cannot be done now.
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { ContextMenu } from '../../src/ui/context-menu'
import type { MenuGroup } from '../../src/ui/menu'
import { MenuButton } from '../../src/ui/menu-button'

const chosen = vi.fn()

const groups: readonly MenuGroup[] = [
  {
    id: 'edit',
    title: 'Edit',
    entries: [
      { id: 'rename', label: 'Rename', shortcut: 'F2', onAction: () => chosen('rename') },
      { id: 'paste', label: 'Paste', reason: 'Nothing copied', onAction: () => chosen('paste') },
    ],
  },
]

beforeEach(() => chosen.mockClear())

it('a menu button opens by key, runs what is chosen, and takes the focus back', async () => {
  render(<MenuButton label="Main menu" icon="menu" groups={groups} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus())
  await user.keyboard('{Enter}')
  expect(chosen.mock.calls).toEqual([['rename']])
  await waitFor(() => expect(screen.getByRole('button', { name: 'Main menu' })).toHaveFocus())
})

it('the press that opens a menu moves the focus nowhere else', () => {
  render(<MenuButton label="Main menu" icon="menu" groups={groups} />)
  // Firefox goes on to what lies around a button that is inert by now, and no key was heard any more.
  expect(fireEvent.mouseDown(screen.getByRole('button'))).toBe(false)
})

it('keys that open no menu are heard by the window', async () => {
  render(<MenuButton label="Main menu" icon="menu" groups={groups} />)
  const heard = vi.fn(({ key }: KeyboardEvent) => key)
  window.addEventListener('keydown', heard)
  const user = userEvent.setup()
  await user.tab()
  heard.mockClear()
  await user.keyboard('{Control>}k{/Control}')
  window.removeEventListener('keydown', heard)
  expect(heard.mock.results.map(({ value }) => value)).toEqual(['Control', 'k'])
})

it('what cannot be done now can be reached, says why, and does nothing', async () => {
  render(<MenuButton label="Main menu" icon="menu" groups={groups} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button'))
  await waitFor(() => expect(screen.getByRole('menu')).toHaveFocus())
  await user.keyboard('{ArrowDown}{ArrowDown}')
  const paste = screen.getByRole('menuitem', { name: /^Paste/ })
  expect(paste).toHaveFocus()
  expect(paste).toHaveAttribute('aria-disabled', 'true')
  expect(paste).toHaveAccessibleName(/Nothing copied/)
  await user.keyboard('{Enter}')
  expect(chosen).not.toHaveBeenCalled()
  expect(paste).toBeVisible()
})

function Card() {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  return (
    <>
      <button
        type="button"
        onContextMenu={(event) => {
          event.preventDefault()
          setAt({ x: 100, y: 50 })
        }}
      >
        Card
      </button>
      <ContextMenu label="Touchpoint" groups={groups} at={at} onClose={() => setAt(null)} />
    </>
  )
}

it.each(['{Enter}', '{Escape}'])(
  'a context menu takes the focus and gives it back: %s',
  async (key) => {
    render(<Card />)
    const user = userEvent.setup()
    const card = screen.getByRole('button', { name: 'Card' })
    card.focus()
    await user.pointer({ keys: '[MouseRight]', target: card })
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus())
    await user.keyboard(key)
    expect(chosen.mock.calls).toEqual(key === '{Enter}' ? [['rename']] : [])
    expect(screen.queryByRole('menu')).toBeNull()
    await waitFor(() => expect(card).toHaveFocus())
  },
)
