// Paints the primitives of a scene item as SVG elements: the only place where they become elements.
import { memo } from 'react'
import { iconPaths } from '../../../scene/icon-paths.generated'
import type { Palette } from '../../../scene/palettes'
import type { Primitive, SceneItem } from '../../../scene/scene'
import styles from './scene-svg.module.css'

/** One item, as large as its bounds in map units; `palette` gives its colours their values. */
export const SceneSvg = memo(function SceneSvg({
  item,
  palette,
}: {
  item: SceneItem
  palette: Palette
}) {
  const { x, y, width, height } = item.bounds
  return (
    <svg
      className={styles.picture}
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden
    >
      {item.primitives.map((primitive, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: primitives have no identity; they are a drawing.
        <Drawn key={index} primitive={primitive} palette={palette} />
      ))}
    </svg>
  )
})

function Drawn({ primitive, palette }: { primitive: Primitive; palette: Palette }) {
  switch (primitive.type) {
    case 'rect':
      return (
        <rect
          x={primitive.x}
          y={primitive.y}
          width={primitive.width}
          height={primitive.height}
          rx={primitive.radius}
          fill={primitive.fill ? palette[primitive.fill] : 'none'}
          stroke={primitive.stroke && palette[primitive.stroke]}
          strokeWidth={primitive.strokeWidth}
        />
      )
    case 'path':
      return (
        <path
          d={primitive.d}
          fill={primitive.fill ? palette[primitive.fill] : 'none'}
          stroke={primitive.stroke && palette[primitive.stroke]}
          strokeWidth={primitive.strokeWidth}
          strokeDasharray={primitive.dash?.join(' ')}
        />
      )
    case 'text':
      return (
        <text
          x={primitive.x}
          y={primitive.y}
          fontSize={primitive.size}
          fontWeight={primitive.weight}
          fill={palette[primitive.color]}
          textAnchor={primitive.anchor}
        >
          {primitive.text}
        </text>
      )
    case 'icon':
      return (
        <path
          d={iconPaths[primitive.name]}
          transform={`translate(${primitive.x} ${primitive.y}) scale(${primitive.size / 24})`}
          className={styles.icon}
          stroke={palette[primitive.color]}
        />
      )
  }
}
