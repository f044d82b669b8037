// English texts of making a path by walking.
import { message } from '../message'

export const paths = {
  'paths.make': 'Make a path',
  'paths.walkOn': 'Walk on from the last stop',
  'paths.words': 'path way walk route stops journey',
  'paths.finish': 'Finish the path',
  'paths.takeBack': 'Take back the last stop',
  'paths.giveUp': 'Give up',
  'paths.start': 'Where does the path begin?',
  'paths.at': message<{ count: number; title: string }>(
    ({ count, title }) => `Stop ${count}: ${title}`,
  ),
  'paths.how':
    'Click touchpoints and transitions in turn, or use the arrow keys and Enter. Enter again finishes, Escape gives up.',
  'paths.noLine': 'No transition leads there from the stop before.',
  'paths.needsTwo': 'A path needs two stops',
  'paths.notWalking': 'No path is being made',
  'paths.nameTitle': 'Name the path',
  'paths.keep': 'Keep the path',
  'paths.title.main': 'Main way',
  'paths.title.alternative': 'Other way',
  'paths.title.failure': 'Way that fails',
}
