// English texts of presenting.
import { message } from '../message'

export const present = {
  'present.start': 'Present',
  'present.words': 'slideshow projector room screen clicker full screen stage hot spots',
  'present.name': 'Presentation',
  'present.previous': 'Previous slide',
  'present.next': 'Next slide',
  'present.count': message<{ place: number; count: number }>(
    ({ place, count }) => `${place} of ${count}`,
  ),
  'present.announce': message<{ place: number; count: number; title: string }>(
    ({ place, count, title }) => `${title}, slide ${place} of ${count}`,
  ),
  'present.progress': 'How far the presentation is',
  'present.goThere': 'Show on the map',
  'present.leave': 'Leave',
  'present.blank': 'The screen is dark; press to go on',
  'present.openAudience': 'Open audience window',
  'present.closeAudience': 'Close audience window',
  'present.isOpen': 'The audience window is open',
  'present.noAudience': 'There is no audience window; open it first',
  'present.blocked':
    'The browser blocked the audience window. Allow pop-ups for this page and press again.',
  'present.freeze': 'Freeze what the audience sees',
  'present.frozen': 'The audience’s picture is frozen',
  'present.audience': 'Audience window',
  'present.audienceSees': message<{ title: string; place: number; count: number }>(
    ({ title, place, count }) => `The audience sees: ${title} (${place} of ${count})`,
  ),
  'present.audienceWaits': message<{ title: string; place: number; count: number }>(
    ({ title }) => `Waiting for the audience window: ${title}`,
  ),
  'present.waiting': 'Waiting for the presenter',
  'present.timeLeft': 'Time left',
  'present.fill': 'Fill the screen',
  'present.notes': 'Notes',
  'present.following': 'Next',
  'present.isLast': 'This is the last slide',
  'present.dark': 'The audience’s screen is dark',
}
