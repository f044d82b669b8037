// Prints SVG pages through the browser's own print, from within the page, and leaves nothing there.
import { roomOf, type Sheet } from '../../scene/print/paper'

/** Lays the pages out for print only, asks the browser to print, and takes them away afterwards. */
export async function printSheets(svgs: readonly string[], sheet: Sheet): Promise<void> {
  removeLast()
  const addresses = svgs.map((svg) => URL.createObjectURL(new Blob([svg], { type: svgType })))
  const holder = document.createElement('div')
  holder.className = holderClass
  const images = addresses.map((address) => {
    const image = document.createElement('img')
    image.src = address
    image.alt = ''
    holder.append(image)
    return image
  })
  const styles = styleSheetFor(sheet)
  removeLast = () => {
    removeLast = () => undefined
    window.removeEventListener('afterprint', removeLast)
    holder.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== styles)
    for (const address of addresses) URL.revokeObjectURL(address)
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles]
  document.body.append(holder)
  await Promise.all(images.map((image) => image.decode()))
  window.addEventListener('afterprint', removeLast, { once: true })
  window.print()
}

/** A browser that never says that it has printed: what is left goes before the next time. */
let removeLast: () => void = () => undefined

const svgType = 'image/svg+xml'
const holderClass = 'printed-pages'

/** Rules for `@page` come by a constructed style sheet: the policy allows no style element. */
function styleSheetFor(sheet: Sheet): CSSStyleSheet {
  const { widthMm, heightMm } = roomOf(sheet)
  const styles = new CSSStyleSheet()
  // A hair less than the room: rounding must not push an empty page out.
  const size = `width: ${widthMm - 0.1}mm; height: ${heightMm - 0.3}mm;`
  styles.replaceSync(`
    @page { size: ${sheet.widthMm}mm ${sheet.heightMm}mm; margin: ${sheet.marginMm}mm; }
    @media screen { .${holderClass} { display: none; } }
    @media print {
      html, body { display: block; height: auto; min-height: 0; margin: 0; overflow: visible; background: none; }
      body > :not(.${holderClass}) { display: none !important; }
      .${holderClass} img { display: block; ${size} break-inside: avoid; break-after: page; }
      .${holderClass} img:last-child { break-after: auto; }
    }
  `)
  return styles
}
