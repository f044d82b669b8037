// Going deeper from what is inspected (from a transition to its pain point) and back again.
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import type { SelectionRef } from '../../store/session-state'
import { doesExist, isSameRef } from '../../store/session-store'

export type Inspection = {
  /** Inspects another record; `field` gets the focus there, else the heading. */
  readonly open: (ref: SelectionRef, field?: string) => void
  /** Back to what was inspected before; null when one did not come from anywhere. */
  readonly back: (() => void) | null
  /** The next panel takes the focus: a button that was pressed in the last one is gone. */
  readonly wantsFocus: RefObject<boolean>
}

type Selection = readonly SelectionRef[]
type Step = { readonly from: Selection; readonly to: Selection }

const InspectionContext = createContext<Inspection | null>(null)

export function InspectionProvider({ children }: { children: ReactNode }) {
  const { documents, session } = useApp().context
  const selection = useSession((state) => state.selection)
  const wantsFocus = useRef(false)
  const [known, setKnown] = useState<readonly Step[]>([])
  const inspection = useMemo<Inspection>(() => {
    // Selected elsewhere: what one came from is forgotten.
    const steps = isSame(known.at(-1)?.to, selection) ? known : []
    const last = steps.at(-1)
    const back = () => {
      const isThere = (ref: SelectionRef) => doesExist(documents.getDocument(), ref)
      if (!last) return
      wantsFocus.current = true
      setKnown(steps.slice(0, -1))
      session.select(last.from.every(isThere) ? last.from : last.from.filter(isThere))
    }
    return {
      wantsFocus,
      open: (ref, field) => {
        const to = [ref]
        wantsFocus.current = field === undefined
        setKnown([...steps, { from: selection, to }])
        session.select(to)
        if (field) session.set({ fieldToFocus: { ref, field } })
      },
      back: last ? back : null,
    }
  }, [documents, session, selection, known])
  return <InspectionContext.Provider value={inspection}>{children}</InspectionContext.Provider>
}

function isSame(left: Selection | undefined, right: Selection): boolean {
  return (
    left !== undefined &&
    left.length === right.length &&
    left.every((ref, place) => isSameRef(ref, right[place] ?? null))
  )
}

export function useInspection(): Inspection {
  const inspection = useContext(InspectionContext)
  if (!inspection) throw new Error('useInspection needs an InspectionProvider above it')
  return inspection
}
