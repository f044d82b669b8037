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
}
