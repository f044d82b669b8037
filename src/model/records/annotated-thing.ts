// What an annotation stands on: a transition or a touchpoint.
import { z } from 'zod/mini'
import { idField } from './fields'

export const annotatedField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transition'), id: idField<'transition'>() }),
  z.object({ kind: z.literal('touchpoint'), id: idField<'touchpoint'>() }),
])
export type AnnotatedThing = z.infer<typeof annotatedField>
