// English texts of pictures.
import { message } from '../message'

export const exportTexts = {
  'export.picture': 'PNG picture',
  'export.copyPicture': 'Copy picture',
  'export.save': 'Save picture',
  'export.words': 'image png export screenshot share board slide',
  'export.subject': 'What is shown',
  'export.wholeMap': 'The whole map',
  'export.selection': 'What is selected',
  'export.scale': 'Size',
  'export.distance': 'For looking at',
  'export.distance.near': 'Up close',
  'export.distance.middle': 'On a screen',
  'export.distance.far': 'From afar',
  'export.distanceHint.near': 'Every detail, for reading at a desk or in print',
  'export.distanceHint.middle': 'Large titles, for a slide or a shared screen',
  'export.distanceHint.far': 'Channels and pain only, for a poster or an overview',
  'export.colors': 'Colours',
  'export.colors.light': 'Light',
  'export.colors.dark': 'Dark',
  'export.colors.print': 'Print',
  'export.title': 'With title and date',
  'export.legend': 'With legend',
  'export.busy': 'The picture is being made',
  'export.making': 'Making the picture',
  'export.reopen': 'Can be reopened as a map',
  'export.reopenHint': 'The whole map travels in the file, also what the picture does not show',
  'export.copied': 'Picture copied',
  'export.tooLarge':
    'This browser cannot make a picture that large: choose a smaller size, a stage, or an SVG picture',
  'export.nothingSelected': 'Nothing to show: select a touchpoint or a transition',
  'export.clipboardRefused': 'The browser did not allow the picture on the clipboard',
  'export.stage': message<{ title: string }>(({ title }) => `Stage ${title}`),
  'export.written': message<{ name: string }>(({ name }) => `Picture saved as ${name}`),
  'export.downloaded': message<{ name: string }>(
    ({ name }) => `Picture sent to Downloads as ${name}`,
  ),
  'export.tableWritten': message<{ name: string }>(({ name }) => `Table saved as ${name}`),
  'export.tableDownloaded': message<{ name: string }>(
    ({ name }) => `Table sent to Downloads as ${name}`,
  ),
  'export.notWritten': message<{ reason: string }>(
    ({ reason }) => `The picture could not be saved: ${reason}`,
  ),
  'export.size': message<{ width: string; height: string; megapixels: string }>(
    ({ width, height, megapixels }) => `${width} × ${height} pixels, ${megapixels} megapixels`,
  ),
  'export.inParts': message<{ scale: string; count: number }>(
    ({ scale, count }) =>
      `Make it at ${scale}× all the same: in ${count} parts, put together in one file. Some programs cannot open a picture of that size`,
  ),
  'export.largestOfAll': message<{ wanted: number; scale: string }>(
    ({ wanted, scale }) =>
      `${wanted}× is more than any program opens: it will be ${scale}×. An SVG picture has no such limit`,
  ),
  'export.steppedDown': message<{ wanted: number; scale: string }>(
    ({ wanted, scale }) => `${wanted}× is more than browsers can make: it will be ${scale}×`,
  ),
}
