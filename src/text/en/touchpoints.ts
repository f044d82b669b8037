// English texts of the commands on touchpoints.
import { message } from '../message'

export const touchpoints = {
  'touchpoints.add': 'Add touchpoint',
  'touchpoints.addAfter': 'Add touchpoint after',
  'touchpoints.insert': 'Insert touchpoint into transition',
  'touchpoints.merge': 'Merge touchpoints',
  'touchpoints.split': 'Split touchpoint',
  'touchpoints.momentOfTruth': 'Moment of truth',
  'touchpoints.setEmotion': 'Set emotion',
  'touchpoints.emotion.veryGood': 'Emotion +2 very good',
  'touchpoints.emotion.good': 'Emotion +1 good',
  'touchpoints.emotion.neutral': 'Emotion 0 neutral',
  'touchpoints.emotion.bad': 'Emotion −1 bad',
  'touchpoints.emotion.veryBad': 'Emotion −2 very bad',
  'touchpoints.emotion.clear': 'Clear emotion',
  'touchpoints.words': 'card interaction contact new between star',
  'touchpoints.emotionWords': 'feeling mood face happy sad angry',
  'touchpoints.selectTwo': 'Select two or more touchpoints first',
  'touchpoints.moveTo': 'Move to …',
  'touchpoints.moveToTitle': message<{ count: number; name: string }>(
    ({ count, name }, formatter) =>
      formatter.plural(count, {
        one: `Move “${name}” to …`,
        other: `Move ${formatter.number(count)} touchpoints to …`,
      }),
  ),
  'touchpoints.move': 'Move',
  'touchpoints.asItIs': 'As it is',
  'touchpoints.moveWords': 'step channel place cell elsewhere',
  'touchpoints.noStep': 'Add a step first',
}
