// English texts of the commands on transitions.
import { message } from '../message'

export const transitions = {
  'transitions.connect': 'Connect',
  'transitions.reverse': 'Reverse transition',
  'transitions.setContinuity': 'Set context carried over',
  'transitions.kept': 'Context is kept',
  'transitions.partial': 'Context is partly kept',
  'transitions.lost': 'Context is lost',
  'transitions.unknown': 'Context is not known',
  'transitions.connected': 'Connected already',
  'transitions.moveStart': 'Move start to …',
  'transitions.moveEnd': 'Move end to …',
  'transitions.startTitle': message<{ name: string }>(
    ({ name }) => `Move the start of “${name}” to`,
  ),
  'transitions.endTitle': message<{ name: string }>(({ name }) => `Move the end of “${name}” to`),
  'transitions.words': 'line arrow link join continuity handoff',
  'transitions.selectCard': 'Select the touchpoint to start from first',
  'transitions.connectTitle': message<{ from: string }>(({ from }) => `Connect “${from}” to`),
  'transitions.target': 'To which touchpoint?',
  'transitions.targetHint': 'Type a number or words of the title',
  'transitions.noTarget': 'No touchpoint like that',
}
