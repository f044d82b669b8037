// The words of a slide: large, and dark enough for the last row.
import type { CSSProperties } from 'react'
import { palettes } from '../../scene/palette-values'
import type { ColorName } from '../../scene/palettes'
import { leastTextPt, type TextRun } from '../../scene/slides/slide'
import type { Theme } from '../../store/session-state'
import { InPlace } from '../../ui/in-place'

/** How slides look here: CSS pixels of a point, and the theme. */
export type SlideLook = { readonly scale: number; readonly theme: Theme }

export function TextRuns({ runs, look }: { runs: readonly TextRun[]; look: SlideLook }) {
  return (
    <InPlace of={runs}>{(run) => <span style={textStyle(run, look)}>{run.text}</span>}</InPlace>
  )
}

export function textStyle(
  { size, color, isBold, isItalic }: Omit<TextRun, 'text'>,
  { scale, theme }: SlideLook,
): CSSProperties {
  return {
    fontSize: Math.max(leastTextPt, size) * scale,
    fontWeight: isBold ? 700 : 400,
    ...(isItalic && { fontStyle: 'italic' }),
    color: textColor(color, theme),
  }
}

/** Projectors wash out: text has at least 7:1, which the calm colours of the editor do not have. */
function textColor(color: ColorName, theme: Theme): string {
  if (theme !== 'dark') return palettes.contrast[color]
  return palettes.dark[color === 'ink-muted' ? 'ink' : color]
}
