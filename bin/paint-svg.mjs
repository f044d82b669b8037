// Paints an SVG without a browser. It stands outside `src`, so that the painter, which is a program
// for this machine, never gets into a page.

/**
 * A PNG of the SVG's own size, or null where there is no painter for this kind of machine. Fonts of
 * the machine are used for words that the SVG has as text; searching them takes a while.
 * @param {string} svg
 * @returns {Promise<Uint8Array<ArrayBuffer> | null>}
 */
export async function paintSvg(svg) {
  const painter = await import('@resvg/resvg-js').catch(() => null)
  if (!painter) return null
  const font = { loadSystemFonts: svg.includes('<text ') }
  const image = await painter.renderAsync(svg, { font, logLevel: 'off' })
  return new Uint8Array(image.asPng())
}
