// A draft that is more than words: JSON of a known shape.
import type { z } from 'zod/mini'

/** What the text of a draft holds; null when that is nothing, or makes no sense. */
export function readDraft<Shape extends z.ZodMiniType>(
  shape: Shape,
  text: string | undefined,
): z.infer<Shape> | null {
  try {
    const read = shape.safeParse(JSON.parse(text ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
