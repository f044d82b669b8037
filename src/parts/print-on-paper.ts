// Prints something through the browser's own print, from within the page, and leaves nothing there.

export type OnPaper = {
  /** What is printed: an element of nobody's. */
  readonly holder: HTMLElement
  /** Rules of a style sheet for what is in it; `.printed-pages` is the holder. */
  readonly rules: string
  /** Waited for before the browser prints. */
  readonly ready?: () => Promise<unknown>
  /** When it is not in the page any more. */
  readonly onGone?: () => void
}

/** Lays `holder` out for print only, asks the browser to print, and takes it away afterwards. */
export async function printOnPaper({ holder, rules, ready, onGone }: OnPaper): Promise<void> {
  removeLast()
  holder.className = 'printed-pages'
  // Rules for `@page` come by a constructed style sheet: the policy allows no style element.
  const styles = new CSSStyleSheet()
  styles.replaceSync(aloneRules + rules)
  removeLast = () => {
    removeLast = () => undefined
    window.removeEventListener('afterprint', removeLast)
    holder.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== styles)
    onGone?.()
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles]
  document.body.append(holder)
  await ready?.()
  window.addEventListener('afterprint', removeLast, { once: true })
  window.print()
}

/** A browser that never says that it has printed: what is left goes before the next time. */
let removeLast: () => void = () => undefined

/** Nothing else is on the paper, and nothing of it on the screen. */
const aloneRules = `
  @media screen { .printed-pages { display: none; } }
  @media print {
    html, body { display: block; height: auto; min-height: 0; margin: 0; overflow: visible; background: none; }
    body > :not(.printed-pages) { display: none !important; }
  }
`
