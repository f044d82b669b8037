// Asks zod whether a value is right.
import { z } from 'zod/mini'

/** Whether a schema takes a value; never throws. */
export function accepts(schema: z.ZodMiniType, value: unknown): boolean {
  try {
    return z.safeParse(schema, value).success
  } catch {
    // zod copies free keys by assignment, which throws for "toString" when prototypes are frozen.
    return false
  }
}
