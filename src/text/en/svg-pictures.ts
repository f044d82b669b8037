// English texts of SVG pictures.
import { message } from '../message'

export const svgPictures = {
  'export.svg': 'SVG picture',
  'export.copySvg': 'Copy as SVG',
  'export.svgWords': 'vector image svg export illustrator figma inkscape board',
  'export.outlines': 'Text as outlines',
  'export.outlinesHint':
    'For programs and printers that lack the font: looks the same everywhere, but the words can no longer be searched or changed.',
  'export.svgCopied': 'SVG copied',
  'export.svgRefused': 'The browser did not allow the SVG on the clipboard',
  'export.svgSize': message<{ width: string; height: string }>(
    ({ width, height }) => `${width} × ${height}, and sharp at any size`,
  ),
}
