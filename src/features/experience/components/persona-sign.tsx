// A piece of a persona's curve with its marker: tells the curves apart beside their names.
import type { PersonaLook } from '../../../scene/experience/persona-looks'
import type { Palette } from '../../../scene/palettes'

export function PersonaSign({ look, palette }: { look: PersonaLook; palette: Palette }) {
  const color = palette[look.color]
  return (
    <svg width={36} height={16} viewBox="-18 -8 36 16" aria-hidden="true">
      <path
        d="M-18 0L18 0"
        stroke={color}
        strokeWidth={2.5}
        strokeDasharray={look.dash?.join(' ')}
      />
      <path d={look.marker} transform="scale(0.72)" fill={color} />
    </svg>
  )
}
