import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  readClipboardHtml,
  writeClipboardHtml,
} from '../../../src/model/interchange/clipboard-html'

describe('the clipboard as HTML', () => {
  test('shows the outline as lists in lists', () => {
    const html = writeClipboardHtml(
      '{}',
      'Map\n> Step\n  T1 A & B\n    ! P1 <slow>\n  T2 C\n> Next',
    )
    expect(html.replace(/^<div [^>]*>/, '')).toBe(
      '<ul><li>Map</li><li>&gt; Step<ul><li>T1 A &amp; B<ul><li>! P1 &lt;slow&gt;</li></ul></li>' +
        '<li>T2 C</li></ul></li><li>&gt; Next</li></ul></div>',
    )
  })

  test('gives back what is for us, whatever a system writes round it', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (ours, readable) => {
        const html = writeClipboardHtml(ours, readable)
        expect(readClipboardHtml(html)).toBe(ours)
        const inFrame = `Version:0.9\r\n<html><body>\n<!--StartFragment-->${html}<!--EndFragment--></body>`
        expect(readClipboardHtml(inFrame)).toBe(ours)
      }),
    )
  })

  test('finds nothing in the HTML of others, and never throws', () => {
    for (const html of [
      '',
      '<p>words</p>',
      '<div data-throughline="">',
      '<b>data-throughline=</b>',
    ]) {
      expect(readClipboardHtml(html)).toBeNull()
    }
    expect(readClipboardHtml('<div data-throughline="a====">')).toBeNull()
    fc.assert(
      fc.property(fc.string(), (words) => {
        readClipboardHtml(`<div data-throughline="${words}">`)
      }),
    )
  })
})
