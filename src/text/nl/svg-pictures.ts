// Dutch texts of SVG pictures.
import type { svgPictures as english } from '../en/svg-pictures'
import { message, type TranslationOf } from '../message'

export const svgPictures: TranslationOf<typeof english> = {
  'export.svg': 'SVG-afbeelding',
  'export.copySvg': 'Als SVG kopiëren',
  'export.svgWords': 'vector beeld svg exporteren illustrator figma inkscape bord',
  'export.outlines': 'Tekst als omtrekken',
  'export.outlinesHint':
    'Voor programma’s en printers zonder het lettertype: ziet er overal hetzelfde uit, maar de woorden zijn niet meer te doorzoeken of te wijzigen.',
  'export.svgCopied': 'SVG gekopieerd',
  'export.svgRefused': 'De browser stond de SVG op het klembord niet toe',
  'export.svgSize': message<{ width: string; height: string }>(
    ({ width, height }) => `${width} × ${height}, en scherp op elke grootte`,
  ),
}
