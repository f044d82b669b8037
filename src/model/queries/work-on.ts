// The work that is meant to mend what is noted on a touchpoint or a transition: its ticket, and how
// far it is.
import { memoByIdentities } from '../../lib/memo-by-identities'
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { BacklogItem } from '../records/backlog-item'
import { inOrder } from './records-in-order'

export type WorkOn = {
  /** `SHOP-214` or `B4` where it is one item, or how many they are. */
  readonly label: string
  readonly count: number
  /** Done when all are; doing when some are begun. */
  readonly state: 'todo' | 'doing' | 'done'
}

type WorkTables = Pick<JourneyDocument, 'backlogItems' | 'painPoints' | 'ideas'>

/** Null: no item is linked to a pain or an idea on it, or only dropped ones. */
export function workOn(document: WorkTables, { kind, id }: AnnotatedThing): WorkOn | null {
  return allWork(document).get(`${kind}:${id}`) ?? null
}

/** By `kind:id` of the thing; the same map while nothing of it changed. */
export function allWork(document: WorkTables): ReadonlyMap<string, WorkOn> {
  return workIn(document.backlogItems, document.painPoints, document.ideas)
}

// Only the identity of the map depends on what was asked before, never what is in it.
let lastWork: { readonly words: string; readonly work: ReadonlyMap<string, WorkOn> } | null = null

const workIn = memoByIdentities(
  (
    backlogItems: JourneyDocument['backlogItems'],
    painPoints: JourneyDocument['painPoints'],
    ideas: JourneyDocument['ideas'],
  ): ReadonlyMap<string, WorkOn> => {
    const itemsOn = new Map<string, Set<BacklogItem>>()
    for (const item of inOrder({ backlogItems } as JourneyDocument, 'backlogItems')) {
      if (item.status === 'dropped') continue
      const notes = [
        ...item.painPointIds.map((id) => painPoints[id]),
        ...item.ideaIds.map((id) => ideas[id]),
      ]
      for (const note of notes) {
        if (!note) continue
        const key = `${note.on.kind}:${note.on.id}`
        const items = itemsOn.get(key)
        if (items) items.add(item)
        else itemsOn.set(key, new Set([item]))
      }
    }
    const work = new Map([...itemsOn].map(([key, items]) => [key, workOf([...items])] as const))
    const words = JSON.stringify([...work])
    if (lastWork?.words !== words) lastWork = { words, work }
    return lastWork.work
  },
)

/** A longer key would push other chips off their places. */
const longestLabel = 10

function workOf(items: readonly BacklogItem[]): WorkOn {
  const [only] = items
  const key = only?.trackers[0]?.key ?? ''
  const own = key !== '' && key.length <= longestLabel ? key : `B${only?.number ?? ''}`
  const isBegun = ({ status }: BacklogItem) => status === 'doing' || status === 'done'
  return {
    label: items.length === 1 ? own : String(items.length),
    count: items.length,
    state: items.every(({ status }) => status === 'done')
      ? 'done'
      : items.some(isBegun)
        ? 'doing'
        : 'todo',
  }
}
