// The hues that tell channels and personas apart; red and orange mean harm and are not among them.
import { channelHues } from '../../../scene/palettes'
import type { ChoiceOption } from '../fields/field-spec'

export const hueOptions: readonly ChoiceOption<string>[] = channelHues.map((hue) => ({
  value: hue,
  label: `fields.hue.${hue}`,
}))
