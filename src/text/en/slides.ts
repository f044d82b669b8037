// English texts of slides.
import { message } from '../message'

export const slides = {
  'slides.open': 'Slides (PPTX)',
  'slides.words': 'powerpoint presentation keynote impress deck export share board',
  'slides.include': 'What the slides show',
  'slides.overview': 'Overview of the whole map',
  'slides.stages': 'Every stage',
  'slides.hotSpots': 'Hot spots',
  'slides.hotSpotsHint': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'The map has 1 hot spot',
      other: `The map has ${formatter.number(count)} hot spots, worst first`,
    }),
  ),
  'slides.noHotSpots': 'The map has no pain points yet',
  'slides.none': 'None',
  'slides.all': 'All',
  'slides.backlogTable': 'Backlog, ranked',
  'slides.noBacklog': 'Backlog (there is nothing in it)',
  'slides.editable': 'Shapes, lines, tables and texts can be edited in any program for slides.',
  'slides.count': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 slide', other: `${formatter.number(count)} slides` }),
  ),
  'slides.noSlides': 'Choose what the slides show',
  'slides.tooMany': message<{ most: number }>(
    ({ most }) => `More than ${most} slides: leave out the stages or the backlog`,
  ),
  'slides.save': 'Save slides',
  'slides.making': 'Making slides',
  'slides.written': message<{ name: string }>(({ name }) => `Slides saved as ${name}`),
  'slides.downloaded': message<{ name: string }>(
    ({ name }) => `Slides sent to Downloads as ${name}`,
  ),
  'slides.notWritten': message<{ reason: string }>(
    ({ reason }) => `The slides could not be saved: ${reason}`,
  ),
  // On the slides
  'slides.kept': 'Context kept',
  'slides.partial': 'Context partly kept',
  'slides.lost': 'Context lost',
  'slides.unknown': 'Context not known',
  'slides.partOf': message<{ title: string; part: number; parts: number }>(
    ({ title, part, parts }) => `${title} (${part} of ${parts})`,
  ),
  'slides.elsewhere': 'To and from other slides:',
  'slides.noTouchpoints': 'No touchpoints yet',
  'slides.hotSpot': message<{ rank: number; count: number }>(
    ({ rank, count }) => `Hot spot ${rank} of ${count}`,
  ),
  'slides.weight': message<{ weight: number }>(({ weight }) => `weight ${weight}`),
  'slides.notRated': 'not rated',
  'slides.painNotRated': 'Not rated yet',
  'slides.severity': message<{ severity: number }>(({ severity }) => `Severity ${severity}`),
  'slides.severityTimesFrequency': message<{ severity: number; frequency: number }>(
    ({ severity, frequency }) => `Severity ${severity} × frequency ${frequency}`,
  ),
  'slides.idea': 'Feature idea',
  'slides.backlog': 'Backlog',
  'slides.more': message<{ count: number }>(({ count }) => `and ${count} more`),
  'slides.rank': '#',
  'slides.item': 'Item',
  'slides.tracker': 'Tracker',
  'slides.status': 'Status',
  'slides.painWeight': 'Pain',
  'slides.where': 'Where it hurts',
  'slides.mainPath': message<{ title: string }>(({ title }) => `Main way: ${title}`),
  'slides.otherPath': message<{ title: string }>(({ title }) => `Another way: ${title}`),
  'slides.failurePath': message<{ title: string }>(({ title }) => `Where it fails: ${title}`),
  'slides.stop': '#',
  'slides.touchpoint': 'Touchpoint',
  'slides.channel': 'Channel',
  'slides.emotion': 'Emotion',
  'slides.onward': 'On to the next',
  'slides.nextSteps': 'Decisions and next steps',
  'slides.because': message<{ reason: string }>(({ reason }) => `Because: ${reason}`),
}
