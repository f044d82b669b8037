// The same fetched when it is needed: it is a third of the code, and a worker that only paints starts
// sooner without it.
import type { StudioCode } from './studio-code'

/** `onMissing`: it did not come. Nothing is answered then; somebody else makes the picture. */
export function lateStudioCode(onMissing: () => void): StudioCode {
  const fetchCode = async (): Promise<StudioCode> => {
    try {
      return (await import('./studio-code')).studioCode
    } catch {
      onMissing()
      return new Promise(() => undefined)
    }
  }
  return {
    layOut: async (document) => (await fetchCode()).layOut(document),
    byHand: async () => (await fetchCode()).byHand(),
  }
}
