// A card from afar: where it happens, its number, and how much it hurts.
import type { CardFacts, Heat } from './card-facts'
import { cardGround } from './card-ground'
import type { Box } from './geometry'
import type { ColorName } from './palettes'
import type { Primitive } from './scene'
import { measureText } from './text/measure-text'

/** The drawing of a card at far distance. */
export function farCard(facts: CardFacts, box: Box): Primitive[] {
  const { ground, ink } = looks[facts.heat]
  const middle = box.y + box.height / 2
  const text = `T${facts.number}`
  const room = box.width - 30 - iconSize - 8 - 16
  return [
    ...cardGround(box, facts.channelColor, 16, ground).slice(1),
    {
      type: 'icon',
      name: facts.channelIcon,
      x: box.x + 30,
      y: middle - iconSize / 2,
      size: iconSize,
      color: facts.heat === 0 ? facts.channelColor : ink,
    },
    {
      type: 'text',
      text,
      x: box.x + box.width - 16,
      y: middle + 17,
      size: numberSize(text, room),
      weight: numberWeight,
      color: ink,
      anchor: 'end',
    },
  ]
}

const iconSize = 54
const numberWeight = 700

function numberSize(text: string, room: number): number {
  const wanted = 48
  return Math.min(wanted, (room / measureText(text, { size: 1, weight: numberWeight })) | 0)
}

const looks: Readonly<Record<Heat, { ground: ColorName; ink: ColorName }>> = {
  0: { ground: 'card', ink: 'ink' },
  1: { ground: 'heat-1', ink: 'on-heat-1' },
  2: { ground: 'heat-2', ink: 'on-heat-2' },
  3: { ground: 'heat-3', ink: 'on-heat-3' },
}
