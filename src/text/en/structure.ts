// English texts of the commands on stages, steps and channels.
import { message } from '../message'

export const structure = {
  'structure.add.step': 'Add step',
  'structure.add.stage': 'Add stage',
  'structure.add.channel': 'Add channel',
  'structure.addBefore.step': 'Add step before',
  'structure.addBefore.stage': 'Add stage before',
  'structure.addBefore.channel': 'Add channel above',
  'structure.addAfter.step': 'Add step after',
  'structure.addAfter.stage': 'Add stage after',
  'structure.addAfter.channel': 'Add channel below',
  'structure.new.step': 'New step',
  'structure.new.stage': 'New stage',
  'structure.new.channel': 'New channel',
  'structure.merge': 'Merge with the next one',
  'structure.nothingAfter': 'There is none after it',
  'structure.splitStage': 'Begin a new stage at this step',
  'structure.splitStep': 'Move to a new step after this one',
  'structure.selectLaterStep': 'Select a step that is not the first of its stage',
  'structure.selectCards': 'Select touchpoints first',
  'structure.moveCards': 'Move its touchpoints to …',
  'structure.target': 'Where to?',
  'structure.move': 'Move',
  'structure.moveAndDelete': 'Move, then delete it',
  'structure.words': 'column row phase header insert lane',
  'structure.moveCardsTitle': message<{ name: string }>(
    ({ name }) => `Move the touchpoints of “${name}” to`,
  ),
  'structure.did.moveCards': message<{ name: string }>(
    ({ name }) => `Move the touchpoints of “${name}”`,
  ),
  'structure.did.moveAndDelete': message<{ name: string }>(
    ({ name }) => `Move the touchpoints of “${name}” and delete it`,
  ),
  'structure.lockMap': 'Lock the map',
  'structure.unlockMap': 'Unlock the map',
  'structure.lockChannel': 'Lock the channel',
  'structure.unlockChannel': 'Unlock the channel',
  'structure.lockWords': 'lock protect accident read only fixed',
}
