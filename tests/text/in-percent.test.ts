// Percentages read the same wherever they stand: in views, charts, findings and fields.
import { describe, expect, test } from 'vitest'
import { continuityWords } from '../../src/scene/charts/cell-words'
import { type Language, languages } from '../../src/text/catalogue'
import { createSay } from '../../src/text/checker/say'
import { loadLanguage } from '../../src/text/load-language'
import { createTexts } from '../../src/text/texts'

describe.each(languages)('a percentage in %s', (language: Language) => {
  test('is a number, a space that does not break, and the sign', async () => {
    await loadLanguage(language)
    const texts = createTexts(language)
    const continuity = { value: 0.6, coverage: { known: 3, all: 5 } }
    const written = [
      continuityWords(continuity, texts),
      createSay(language, () => '').percent(0.6),
      texts.write('map.zoomLevel', { percent: 60 }),
      texts.write('experience.continuityOfMap', { percent: 60, known: 3, all: 5 }),
      texts.write('inspector.continuityOf', { percent: 60, known: 3, all: 5 }),
      texts.write('backlog.mustShare', { must: 3, all: 5, percent: 60 }),
    ]
    for (const words of written) expect(words).toContain('60\u00a0%')
  })
})
