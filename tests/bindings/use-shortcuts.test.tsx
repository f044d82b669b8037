// Which key presses reach which commands.
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { shortcutScope, useShortcuts } from '../../src/bindings/use-shortcuts'
import type { Command } from '../../src/commands/command'
import { Dialog } from '../../src/ui/dialog'
import { renderWithApp } from '../helpers/test-app'

const ran = vi.fn()

function command(id: string, shortcut: string, more: Partial<Command> = {}): Command {
  const run = () => ran(id)
  const always = () => true as const
  const base = { label: 'common.close', icon: 'close', group: 'edit', when: always } as const
  return { ...base, id, shortcuts: [shortcut], run, ...more }
}

const commands = [
  command('test.undo', 'Mod+Z'),
  command('test.save', 'Mod+S', { isForFieldsToo: true }),
  command('test.help', '?'),
  command('test.pain', 'P', { scope: 'map' }),
  command('test.delete', 'Delete', { scope: 'map' }),
]

const onMap = shortcutScope('map')

function Page({ hasDialog = false }: { hasDialog?: boolean }) {
  useShortcuts()
  return (
    <>
      <input aria-label="Title" />
      <button type="button">Elsewhere</button>
      <div {...onMap}>
        <button type="button">Card</button>
      </div>
      {hasDialog && (
        <Dialog title="Open" onClose={() => {}}>
          <button type="button">In it</button>
        </Dialog>
      )}
    </>
  )
}

beforeEach(() => ran.mockClear())

it('runs a command of the window wherever the focus is, but not while text is typed', async () => {
  const { user } = renderWithApp(<Page />, { commands })
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  await user.keyboard('{Control>}z{/Control}')
  expect(ran.mock.calls).toEqual([['test.undo']])
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{Control>}z{/Control}?p{Delete}')
  expect(ran).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('textbox')).toHaveValue('?p')
  await user.keyboard('{Control>}s{/Control}')
  expect(ran.mock.lastCall).toEqual(['test.save'])
})

it('runs a command of the map only when the map has the focus', async () => {
  const { user } = renderWithApp(<Page />, { commands })
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  await user.keyboard('p{Delete}')
  expect(ran).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Card' }))
  await user.keyboard('p{Delete}')
  expect(ran.mock.calls).toEqual([['test.pain'], ['test.delete']])
})

it('takes the page without a focus for the map once one is open', async () => {
  const { app, user } = renderWithApp(<Page />, { commands })
  await user.keyboard('p')
  expect(ran).not.toHaveBeenCalled()
  app.context.session.set({ isMapOpen: true })
  await user.keyboard('p')
  expect(ran.mock.calls).toEqual([['test.pain']])
})

it('leaves single keys alone when they are switched off, and only those', async () => {
  const { app, user } = renderWithApp(<Page />, { commands })
  app.context.session.set({ hasSingleKeyShortcuts: false })
  await user.click(screen.getByRole('button', { name: 'Card' }))
  await user.keyboard('p?')
  expect(ran).not.toHaveBeenCalled()
  await user.keyboard('{Delete}{Control>}z{/Control}')
  expect(ran.mock.calls).toEqual([['test.delete'], ['test.undo']])
})

it('rests behind a dialog, except for commands that are for fields too', async () => {
  const { user } = renderWithApp(<Page hasDialog />, { commands })
  await user.click(screen.getByRole('button', { name: 'In it' }))
  await user.keyboard('{Control>}z{/Control}?')
  expect(ran).not.toHaveBeenCalled()
  await user.keyboard('{Control>}s{/Control}')
  expect(ran.mock.calls).toEqual([['test.save']])
})

it('says why a key does nothing, but never of Escape, which is pressed to be sure', async () => {
  const when = () => 'common.nothingSelected' as const
  const { app, user } = renderWithApp(<Page />, {
    commands: [
      command('test.delete', 'Delete', { scope: 'map', when }),
      command('test.clear', 'Escape', { scope: 'map', when }),
    ],
  })
  await user.click(screen.getByRole('button', { name: 'Card' }))
  await user.keyboard('{Delete}')
  expect(app.context.session.get().notice?.text.key).toBe('common.nothingSelected')
  await user.keyboard('{Escape}')
  expect(app.context.session.get().notice).toBeNull()
  await user.keyboard('{Escape}')
  expect(app.context.session.get().notice).toBeNull()
  expect(ran).not.toHaveBeenCalled()
})

it('rests while a dialog is still loading', async () => {
  const { app, user } = renderWithApp(<Page />, { commands })
  app.context.session.set({ isMapOpen: true, dialog: { id: 'test.dialog', subject: null } })
  await user.keyboard('p')
  expect(ran).not.toHaveBeenCalled()
})

it('never runs while an input method composes', () => {
  renderWithApp(<Page />, { commands })
  fireEvent.keyDown(screen.getByRole('button', { name: 'Card' }), { key: 'p', isComposing: true })
  fireEvent.keyDown(screen.getByRole('button', { name: 'Card' }), { key: 'p', keyCode: 229 })
  expect(ran).not.toHaveBeenCalled()
})
