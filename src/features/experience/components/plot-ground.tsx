// The picture under the points: lines of the scale and the columns, the band, the curves.
import { memo } from 'react'
import type { PersonaId } from '../../../model/records/persona'
import {
  type EmotionScale,
  emotionValues,
  yOfEmotion,
} from '../../../scene/experience/emotion-scale'
import type { ExperienceColumns } from '../../../scene/experience/experience-columns'
import type { ExperiencePlot } from '../../../scene/experience/experience-plot'
import type { PersonaLook } from '../../../scene/experience/persona-looks'
import { iconPaths } from '../../../scene/icon-paths.generated'
import type { Palette } from '../../../scene/palettes'
import styles from '../plot.module.css'

export type GroundProps = {
  columns: ExperienceColumns
  scale: EmotionScale
  plot: ExperiencePlot
  looks: ReadonlyMap<PersonaId, PersonaLook>
  palette: Palette
  /** What is drawn of it, from left to right. */
  from: number
  to: number
}

export const PlotGround = memo(function PlotGround(props: GroundProps) {
  const { columns, scale, plot, looks, palette } = props
  const from = Math.max(0, props.from)
  const to = Math.min(columns.width, props.to)
  const isNear = (x: number) => x > from - 100 && x < to + 100
  return (
    <svg
      className={styles.ground}
      style={{ left: from }}
      width={to - from}
      height={scale.height}
      viewBox={`${from} 0 ${to - from} ${scale.height}`}
      aria-hidden="true"
    >
      <ScaleLines scale={scale} palette={palette} width={columns.width} />
      {columns.columns.slice(1).map(({ x, stepId }) => (
        <path key={stepId} d={`M${x} 0V${scale.height}`} stroke={palette['row-line']} />
      ))}
      <path d={plot.band} fill={palette.halo} className={styles.band} />
      {plot.differences
        .filter(({ x }) => isNear(x))
        .map(({ x, top, bottom }) => (
          <path
            key={x}
            d={`M${x} ${top}V${bottom}`}
            stroke={palette['line-unknown']}
            className={styles.difference}
          />
        ))}
      {plot.curves.map(({ personaId, path, means }) => {
        const look = looks.get(personaId)
        const color = look && palette[look.color]
        return (
          <g key={personaId} stroke={color} fill="none">
            <path d={path} className={styles.curve} strokeDasharray={look?.dash?.join(' ')} />
            {means
              .filter(({ x }) => isNear(x))
              .map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={4} fill={palette.card} strokeWidth={2} />
              ))}
          </g>
        )
      })}
      <Numbers {...props} isNear={isNear} />
    </svg>
  )
})

function ScaleLines({
  scale,
  palette,
  width,
}: {
  scale: EmotionScale
  palette: Palette
  width: number
}) {
  return (
    <>
      <rect
        y={(scale.worstY + scale.notSaidY) / 2}
        width={width}
        height={scale.height}
        fill={palette['band-alternate']}
      />
      {emotionValues.map((value) => (
        <path
          key={value}
          d={`M0 ${yOfEmotion(scale, value)}H${width}`}
          stroke={palette[value === 0 ? 'line-unknown' : 'row-line']}
          strokeDasharray={value === 0 ? undefined : '3 5'}
        />
      ))}
    </>
  )
}

/** The numbers of the touchpoints below, and a star above the moments of truth. */
function Numbers({
  columns,
  scale,
  palette,
  isNear,
}: GroundProps & { isNear: (x: number) => boolean }) {
  return columns.columns.flatMap(({ slots }) =>
    slots
      .filter(({ x }) => isNear(x))
      .map(({ touchpoint: { id, number, isMomentOfTruth }, x }) => (
        <g key={id}>
          {isMomentOfTruth && (
            <>
              <path
                d={`M${x} ${scale.starY + 11}V${scale.worstY}`}
                stroke={palette.star}
                className={styles.momentOfTruth}
              />
              <path
                d={iconPaths.star}
                transform={`translate(${x - 9} ${scale.starY - 9}) scale(0.75)`}
                fill={palette['idea-tint']}
                stroke={palette.star}
                strokeWidth={2.2}
                strokeLinejoin="round"
              />
            </>
          )}
          <text x={x} y={scale.numberY} className={styles.number} fill={palette['ink-muted']}>
            T{number}
          </text>
        </g>
      )),
  )
}
