// Dutch texts of pictures.
import type { exportTexts as english } from '../en/export'
import { message, type TranslationOf } from '../message'

export const exportTexts: TranslationOf<typeof english> = {
  'export.picture': 'PNG-afbeelding',
  'export.copyPicture': 'Afbeelding kopiëren',
  'export.save': 'Afbeelding opslaan',
  'export.words': 'beeld png exporteren schermafdruk delen directie dia',
  'export.subject': 'Wat er te zien is',
  'export.wholeMap': 'De hele kaart',
  'export.selection': 'Wat geselecteerd is',
  'export.scale': 'Grootte',
  'export.distance': 'Om te bekijken',
  'export.distance.near': 'Van dichtbij',
  'export.distance.middle': 'Op een scherm',
  'export.distance.far': 'Van veraf',
  'export.distanceHint.near': 'Alle details, om aan een bureau of op papier te lezen',
  'export.distanceHint.middle': 'Grote titels, voor een dia of een gedeeld scherm',
  'export.distanceHint.far': 'Alleen kanalen en pijn, voor een poster of overzicht',
  'export.colors': 'Kleuren',
  'export.colors.light': 'Licht',
  'export.colors.dark': 'Donker',
  'export.colors.print': 'Druk',
  'export.title': 'Met titel en datum',
  'export.legend': 'Met legenda',
  'export.busy': 'De afbeelding wordt gemaakt',
  'export.making': 'Afbeelding maken',
  'export.reopen': 'Kan weer als kaart worden geopend',
  'export.reopenHint':
    'De hele kaart reist mee in het bestand, ook wat de afbeelding niet laat zien',
  'export.copied': 'Afbeelding gekopieerd',
  'export.tooLarge':
    'Zo’n grote afbeelding kan deze browser niet maken: kies een kleinere grootte, een fase of een SVG-afbeelding',
  'export.nothingSelected': 'Niets te laten zien: selecteer een contactmoment of een overgang',
  'export.clipboardRefused': 'De browser stond de afbeelding op het klembord niet toe',
  'export.stage': message<{ title: string }>(({ title }) => `Fase ${title}`),
  'export.written': message<{ name: string }>(({ name }) => `Afbeelding opgeslagen als ${name}`),
  'export.downloaded': message<{ name: string }>(
    ({ name }) => `Afbeelding naar Downloads gestuurd als ${name}`,
  ),
  'export.tableWritten': message<{ name: string }>(({ name }) => `Tabel opgeslagen als ${name}`),
  'export.tableDownloaded': message<{ name: string }>(
    ({ name }) => `Tabel naar Downloads gestuurd als ${name}`,
  ),
  'export.notWritten': message<{ reason: string }>(
    ({ reason }) => `De afbeelding kon niet worden opgeslagen: ${reason}`,
  ),
  'export.size': message<{ width: string; height: string; megapixels: string }>(
    ({ width, height, megapixels }) => `${width} × ${height} pixels, ${megapixels} megapixel`,
  ),
  'export.inParts': message<{ scale: string; count: number }>(
    ({ scale, count }) =>
      `Toch op ${scale}× maken: in ${count} delen, samengevoegd in één bestand. Sommige programma’s kunnen zo’n grote afbeelding niet openen`,
  ),
  'export.largestOfAll': message<{ wanted: number; scale: string }>(
    ({ wanted, scale }) =>
      `${wanted}× is meer dan welk programma ook opent: het wordt ${scale}×. Een SVG-afbeelding kent die grens niet`,
  ),
  'export.steppedDown': message<{ wanted: number; scale: string }>(
    ({ wanted, scale }) => `${wanted}× is meer dan browsers kunnen maken: het wordt ${scale}×`,
  ),
}
