// The page's own fonts, so that a worker can have the same: it sees no style sheets.
import type { FontSource } from '../../workers/picture-messages'

/** What the style sheets of this page declare; those of other origins cannot be read. */
export function fontsOfPage(): readonly FontSource[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const source = value('src').replace(/url\("?([^")]+)"?\)/g, (_, address: string) => {
        return `url("${new URL(address, sheet.href ?? document.baseURI).href}")`
      })
      const family = value('font-family').replaceAll('"', '')
      const unicodeRange = value('unicode-range') || 'U+0-10FFFF'
      return [{ family, source, weight: value('font-weight') || 'normal', unicodeRange }]
    }),
  )
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}
