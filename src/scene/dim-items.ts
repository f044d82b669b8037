// Items that are painted at low contrast: what does not belong to what is shown.
import { memoByIdentity } from '../lib/memo-by-identity'
import type { ColorName, Palette } from './palettes'
import type { SceneItem } from './scene'

/** The item, dimmed: the same one for the same item, drawn as late as that is. */
export const dimmedItem = memoByIdentity(
  (item: SceneItem): SceneItem => ({
    key: item.key,
    layer: item.layer,
    ref: item.ref,
    bounds: item.bounds,
    isDim: true,
    get primitives() {
      return item.primitives
    },
  }),
)

/** The colours of dimmed items: opaque, so that nothing shines through, and near to the ground. */
export const dimPalette = memoByIdentity((palette: Palette): Palette => {
  const entries = Object.entries(palette) as [ColorName, string][]
  return Object.fromEntries(
    entries.map(([name, color]) => [name, mixed(color, palette.canvas, shareOfGround)]),
  ) as Palette
})

/** Words are still seen to be words, but nobody reads them from the back row. */
const shareOfGround = 0.78

/** Both as `#rrggbb`. */
function mixed(color: string, ground: string, share: number): string {
  const channel = (at: number) => {
    const [own, other] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    const value = Math.round((own ?? 0) * (1 - share) + (other ?? 0) * share)
    return value.toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
