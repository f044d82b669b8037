import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AppProvider } from '../../../src/bindings/app-context'
import ClipboardView from '../../../src/features/clipboard/view'
import { updateRecord } from '../../../src/model/edits/update-record'
import {
  readClipboardHtml,
  writeClipboardHtml,
} from '../../../src/model/interchange/clipboard-html'
import { createTexts, type TextRef, textRef, writeRef } from '../../../src/text/texts'
import { card, channel, openShopApp } from '../../helpers/shop-app'

/** What the browser hands over with its events, in both directions. */
function createClipboard() {
  const texts = new Map<string, string>()
  return {
    texts,
    setData: (type: string, text: string) => texts.set(type, text),
    getData: (type: string) => texts.get(type) ?? '',
  }
}

function wordsOf(text: TextRef | null | undefined) {
  return text ? writeRef(createTexts('en'), text) : null
}

function showApp() {
  const app = openShopApp()
  const shown = render(
    <AppProvider app={app}>
      <ClipboardView />
      <input aria-label="A field" />
    </AppProvider>,
  )
  return { app, close: shown.unmount }
}

describe('copy and paste', () => {
  test('between two windows bring the cards, the line between them and its pain', () => {
    const clipboardData = createClipboard()
    const first = showApp()
    first.app.select(card('tests'), card('pays at home'))
    fireEvent.copy(document.body, { clipboardData })
    first.close()
    const second = showApp()
    fireEvent.paste(document.body, { clipboardData })
    const map = second.app.map()
    expect(Object.keys(map.touchpoints)).toHaveLength(6)
    expect(Object.values(map.painPoints).map(({ text }) => text)).toEqual([
      'The offer is lost',
      'The offer is lost',
    ])
    expect(second.app.selected()).toHaveLength(2)
  })

  test('give other programs words that can be read', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    fireEvent.copy(document.body, { clipboardData })
    expect(clipboardData.texts.get('text/plain')).toContain('tests')
  })

  test('give programs that take HTML lists, with nothing in them that acts', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    app.documents.edit(textRef('structure.merge'), (draft) =>
      updateRecord(draft, { ...card('tests'), changes: { title: '<img src=x onerror=a()> & co' } }),
    )
    fireEvent.copy(document.body, { clipboardData })
    const html = document.createElement('div')
    html.innerHTML = clipboardData.texts.get('text/html') ?? ''
    expect(html.querySelector('img')).toBeNull()
    const rows = [...html.querySelectorAll('li li')].map((row) => row.firstChild?.textContent)
    expect(rows[0]).toMatch(/^T\d+ <img src=x onerror=a\(\)> & co @/)
  })

  test('leave text fields alone', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    fireEvent.copy(screen.getByLabelText('A field'), { clipboardData })
    expect(clipboardData.texts.size).toBe(0)
  })

  test('are refused where the channel is locked, until something else is done', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    fireEvent.copy(document.body, { clipboardData })
    app.documents.edit(textRef('structure.merge'), (draft) =>
      updateRecord(draft, { ...channel('store'), changes: { isLocked: true } }),
    )
    const before = app.map()
    fireEvent.paste(document.body, { clipboardData })
    expect(app.map()).toBe(before)
    expect(app.notice()).toBe('The channel is locked')
    app.select(card('sofa'))
    expect(app.notice()).toBeNull()
  })

  test('of one card is called by its title when it is undone', async () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    fireEvent.copy(document.body, { clipboardData })
    fireEvent.paste(document.body, { clipboardData })
    await app.run('history.undo')
    expect(app.notice()).toBe('Undone: Paste “tests”')
  })

  test('cut takes the cards away in one step', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    fireEvent.cut(document.body, { clipboardData })
    expect(Object.keys(app.map().touchpoints)).toHaveLength(3)
    app.documents.undo()
    expect(Object.keys(app.map().touchpoints)).toHaveLength(4)
  })

  test('cut leaves the keyboard where Delete does', async () => {
    const { app } = showApp()
    const focusAfter = async (takeAway: () => unknown) => {
      app.select(card('pays at home'))
      await takeAway()
      const { focused } = app.context.session.get()
      app.documents.undo()
      return focused
    }
    const afterDelete = await focusAfter(() => app.run('selection.delete'))
    expect(afterDelete).toEqual(card('tests'))
    const afterCut = await focusAfter(() =>
      fireEvent.cut(document.body, { clipboardData: createClipboard() }),
    )
    expect(afterCut).toEqual(afterDelete)
  })

  test('as bare JSON it never lands in a text field: it is pasted as what it is', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    app.select(card('tests'))
    fireEvent.copy(document.body, { clipboardData })
    const bare = createClipboard()
    bare.setData('text/plain', readClipboardHtml(clipboardData.getData('text/html')) ?? '')
    const isLeftToField = fireEvent.paste(screen.getByLabelText('A field'), { clipboardData: bare })
    expect(isLeftToField).toBe(false)
    expect(Object.keys(app.map().touchpoints)).toHaveLength(5)
  })

  test('of more than 50 things it says first what they are; Cancel pastes none', async () => {
    const { app } = showApp()
    const clipboardData = createClipboard()
    app.select(card('tests'))
    fireEvent.copy(document.body, { clipboardData })
    const ours = JSON.parse(readClipboardHtml(clipboardData.getData('text/html')) ?? '')
    const model = ours.touchpoints[0]
    ours.touchpoints = Array.from({ length: 51 }, (_, at) => ({
      ...model,
      id: `tp_many${at}`,
      number: at + 1,
      title: `many ${at}`,
    }))
    clipboardData.setData('text/html', writeClipboardHtml(JSON.stringify(ours), 'many'))
    const before = app.map()
    for (const [answer, count] of [
      [null, 4],
      ['paste', 55],
    ] as const) {
      fireEvent.paste(document.body, { clipboardData })
      expect(app.map()).toBe(before)
      const { question } = app.context.session.get()
      expect(wordsOf(question?.title)).toBe('Paste 51 touchpoints?')
      expect(wordsOf(question?.body)).toMatch(/^From the map “Sofa”, .*The first: many 0; many 1/)
      app.context.answer(answer)
      await Promise.resolve()
      expect(Object.keys(app.map().touchpoints)).toHaveLength(count)
    }
  })

  test('what strangers put on the clipboard is said to be not whole, and changes nothing', () => {
    const clipboardData = createClipboard()
    const { app } = showApp()
    const before = app.map()
    const spoilt = '{"format":"throughline/clipboard","formatVersion":1,"touchpoints":[{"id":4}]}'
    clipboardData.setData('text/html', writeClipboardHtml(spoilt, ''))
    fireEvent.paste(document.body, { clipboardData })
    expect(app.map()).toBe(before)
    expect(app.notice()).toBe('What is on the clipboard is not whole')
  })
})

test('duplicating makes copies beside the cards and selects them', async () => {
  const { run, select, selected, map } = openShopApp()
  select(card('sofa'), card('tests'))
  await run('clipboard.duplicate')
  expect(Object.values(map().touchpoints).filter(({ title }) => title === 'sofa')).toHaveLength(2)
  expect(Object.keys(map().transitions)).toHaveLength(3)
  expect(selected()).toHaveLength(2)
})
