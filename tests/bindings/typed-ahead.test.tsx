import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { AppProvider } from '../../src/bindings/app-context'
import { useSession } from '../../src/bindings/use-session'
import { shortcutScope, useShortcuts } from '../../src/bindings/use-shortcuts'
import { createShopMap, id } from '../helpers/shop-map'
import { renderWithApp } from '../helpers/test-app'

const onMap = shortcutScope('map')

/** A window whose field comes only when the test says so, as a part that loads would. */
function LateField({ isThere }: { isThere: boolean }) {
  useShortcuts()
  const awaited = useSession(({ fieldToFocus }) => fieldToFocus)
  const [text, setText] = useState('')
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: stands for the map. */}
      <div {...onMap} tabIndex={0} data-testid="map" data-awaited={awaited !== null} />
      {isThere && (
        <input aria-label="Late" value={text} onChange={(event) => setText(event.target.value)} />
      )}
    </>
  )
}

function show() {
  const shown = renderWithApp(<LateField isThere={false} />, { document: createShopMap() })
  const { session } = shown.app.context
  screen.getByTestId('map').focus()
  return { ...shown, session }
}

const ref = { kind: 'painPoint', id: id<'painPoint'>('p1') } as const

describe('letters typed before their field is there', () => {
  test('are in the field when it comes, and ran no shortcut', async () => {
    const { app, user, session, rerender } = show()
    session.set({ fieldToFocus: { ref, field: 'text' } })
    await user.keyboard('Has n')
    expect(Object.keys(app.context.documents.getDocument().touchpoints)).toHaveLength(4)
    rerender(
      <AppProvider app={app}>
        <LateField isThere />
      </AppProvider>,
    )
    session.set({ fieldToFocus: null })
    screen.getByLabelText('Late').focus()
    await user.keyboard('o stock')
    expect(screen.getByLabelText('Late')).toHaveValue('Has no stock')
  })

  test('wait for a dialog that is still loading', async () => {
    const { session, user, app } = show()
    session.set({ dialog: { id: 'palette.commands', subject: null } })
    await user.keyboard('n')
    expect(Object.keys(app.context.documents.getDocument().touchpoints)).toHaveLength(4)
  })

  test('wait for the find bar, and Escape gives that up', async () => {
    const { session, user, app } = show()
    await app.context.run('find.open')
    await user.keyboard('n')
    expect(Object.keys(app.context.documents.getDocument().touchpoints)).toHaveLength(4)
    await user.keyboard('{Escape}')
    expect(session.get().find.isOpen).toBe(false)
  })

  test('Escape gives up a dialog that is still loading', async () => {
    const { session, user } = show()
    session.set({ dialog: { id: 'palette.commands', subject: null } })
    await user.keyboard('{Escape}')
    expect(session.get().dialog).toBeNull()
  })

  test('are forgotten when the field never comes', async () => {
    const { app, session, user, rerender } = show()
    session.set({ fieldToFocus: { ref, field: 'text' } })
    await user.keyboard('abc')
    session.set({ fieldToFocus: null })
    await user.keyboard('x')
    rerender(
      <AppProvider app={app}>
        <LateField isThere />
      </AppProvider>,
    )
    screen.getByLabelText('Late').focus()
    expect(screen.getByLabelText('Late')).toHaveValue('')
  })
})
