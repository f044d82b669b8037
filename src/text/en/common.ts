// English texts that more than one feature uses.
import { message } from '../message'

export const common = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.delete': 'Delete',
  'common.untitled': 'Untitled',
  'common.nothingSelected': 'Select something first',
  'common.selectTouchpoint': 'Select a touchpoint first',
  'common.selectTransition': 'Select a transition first',
  'common.selectHeader': 'Select a stage, a step or a channel first',
  'common.selectChannel': 'Select a channel first',
  'common.selectPath': 'Select a path first',
  'common.selectPainOrIdea': 'Select a pain point or a feature idea first',
  'common.selectNote': 'Select a pain point, an idea, a bright spot or a quote first',
  'common.noMapOpen': 'Open or make a map first',
  'common.readOnly': 'This map was opened read-only',
  'common.mapLocked': 'The map is locked',
  'common.channelLocked': 'The channel is locked',
  'common.found': 'What was found',
  'common.failed': message<{ reason: string }>(({ reason }) => `That did not work: ${reason}`),
}
