// Prints SVG pages through the browser's own print, from within the page, and leaves nothing there.
import { printOnPaper } from '../../parts/print-on-paper'
import { roomOf, type Sheet } from '../../scene/print/paper'

/** Lays the pages out for print only, asks the browser to print, and takes them away afterwards. */
export async function printSheets(svgs: readonly string[], sheet: Sheet): Promise<void> {
  const addresses = svgs.map((svg) => URL.createObjectURL(new Blob([svg], { type: svgType })))
  const holder = document.createElement('div')
  const images = addresses.map((address) => {
    const image = document.createElement('img')
    image.src = address
    image.alt = ''
    holder.append(image)
    return image
  })
  await printOnPaper({
    holder,
    rules: rulesFor(sheet),
    ready: () => Promise.all(images.map((image) => image.decode())),
    onGone: () => {
      for (const address of addresses) URL.revokeObjectURL(address)
    },
  })
}

const svgType = 'image/svg+xml'

function rulesFor(sheet: Sheet): string {
  const { widthMm, heightMm } = roomOf(sheet)
  // A hair less than the room: rounding must not push an empty page out.
  const size = `width: ${widthMm - 0.1}mm; height: ${heightMm - 0.3}mm;`
  return `
    @page { size: ${sheet.widthMm}mm ${sheet.heightMm}mm; margin: ${sheet.marginMm}mm; }
    @media print {
      .printed-pages img { display: block; ${size} break-inside: avoid; break-after: page; }
      .printed-pages img:last-child { break-after: auto; }
    }
  `
}
