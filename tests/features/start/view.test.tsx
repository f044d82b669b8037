// The first screen: every template and example opens, nothing of it is unsaved.
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { examples, loadExample } from '../../../src/features/start/examples'
import { templates, wordsOfTemplate } from '../../../src/features/start/templates'
import StartView from '../../../src/features/start/view'
import QuestionDialog from '../../../src/parts/question-dialog'
import { createTexts } from '../../../src/text/texts'
import { createMemoryShelf } from '../../helpers/memory-shelf'
import { createTestApp, renderWithApp } from '../../helpers/test-app'

const english = createTexts('en')

describe('the examples on the first screen', () => {
  it('are listed under their heading', () => {
    renderWithApp(<StartView />)
    const section = screen.getByRole('region', { name: 'Examples' })
    for (const { name } of examples) {
      expect(section).toContainElement(screen.getByRole('button', { name: english.write(name) }))
    }
  })

  it.each(examples.map(({ id, name }) => [id, english.write(name)]))(
    '%s opens as a map of its own',
    async (id, name) => {
      const { app, user } = renderWithApp(<StartView />)
      await user.click(screen.getByRole('button', { name }))
      const { documents, session } = app.context
      await waitFor(() => expect(session.get().isMapOpen).toBe(true))
      const { document } = documents.state.getState()
      expect(document.map.id).toBe(`jm_${id}`)
      expect(session.get().file.name).toBeNull()
      expect(Object.keys(document.personas)).toContain(session.get().personaId)
    },
  )

  it('leave the screen to a new map that was asked for while they were on their way', async () => {
    const { app } = renderWithApp(<StartView />)
    const { documents, session } = app.context
    const [example] = examples
    const [template] = templates
    if (!example || !template) throw new Error('Nothing to start from')
    fireEvent.click(screen.getByRole('button', { name: english.write(example.name) }))
    fireEvent.click(
      screen.getByRole('button', { name: wordsOfTemplate(template.id, english).name }),
    )
    await waitFor(() => expect(session.get().isMapOpen).toBe(true))
    const { openingId } = documents.state.getState()
    // The same files: they are there after the first time they were asked for.
    await act(async () => void (await loadExample(example, app.context.env)))
    await act(async () => new Promise((resolve) => setTimeout(resolve)))
    expect(documents.state.getState().openingId).toBe(openingId)
  })

  it('say in which language they are when it is another one', () => {
    renderWithApp(<StartView />)
    const dutch = screen.getByRole('button', { name: 'Switching internet provider' })
    expect(dutch).toHaveAccessibleDescription(/This map is in Dutch$/)
    const sofa = screen.getByRole('button', { name: 'A sofa, from website to store and back' })
    expect(sofa).not.toHaveAccessibleDescription(/This map is in/)
  })

  it('say it in Dutch of the English ones', () => {
    const app = createTestApp({ languages: ['nl'] })
    renderWithApp(<StartView />, { app })
    const sofa = screen.getByRole('button', {
      name: 'Een zitbank, van website naar winkel en terug',
    })
    expect(sofa).toHaveAccessibleDescription(/Deze kaart is in het Engels$/)
    const dutch = screen.getByRole('button', { name: 'Overstappen van internetprovider' })
    expect(dutch).not.toHaveAccessibleDescription(/Deze kaart is in/)
  })

  it('ask before they replace work that the browser could not keep', async () => {
    const shelf = createMemoryShelf()
    shelf.failWith(new DOMException('full', 'QuotaExceededError'))
    const { app, user } = renderWithApp(
      <>
        <StartView />
        <QuestionDialog />
      </>,
      { shelf },
    )
    const { documents, session, run } = app.context
    await user.click(screen.getByRole('button', { name: english.write('start.claimName') }))
    await waitFor(() => expect(session.get().isMapOpen).toBe(true))
    await run('selection.all')
    const deleting = run('selection.delete')
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    await deleting
    const { document: edited } = documents.state.getState()
    expect(Object.keys(edited.touchpoints)).toEqual([])
    session.set({ isMapOpen: false })

    await user.click(screen.getByRole('button', { name: english.write('start.sofaName') }))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(session.get().question).toBeNull())
    expect(documents.state.getState().document).toBe(edited)
    expect(session.get().isMapOpen).toBe(false)
  })
})
