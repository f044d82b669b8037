// The maps of this browser as a list on the screen, and what can be done with them.
import { useCallback, useEffect, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import type { MapRow } from '../../storage/journal/map-row'
import type { TextRef } from '../../text/texts'
import type { FieldDraft } from '../../ui/field-draft'
import { copyMap, emptyBin, moveToBin, openMap, renameMap } from './map-actions'

export type MyMaps = {
  /** Null until they are known. */
  readonly rows: readonly MapRow[] | null
  /** The browser did not hand out its list. */
  readonly isUnreadable: boolean
  /** Where a map is open: in this window, or in another one. */
  readonly whereOpen: (row: MapRow) => 'here' | 'elsewhere' | null
  /** Another window writes it: it is renamed and deleted there. */
  readonly isWrittenElsewhere: (row: MapRow) => boolean
  readonly open: (row: MapRow) => void
  readonly rename: (row: MapRow, title: string) => void
  /** Keeps a name that is half typed. */
  readonly draftOf: (row: MapRow) => FieldDraft
  readonly copy: (row: MapRow) => void
  readonly bin: (row: MapRow) => void
  readonly restore: (row: MapRow) => void
  readonly emptyBin: () => void
}

type Seen = {
  readonly rows: readonly MapRow[]
  readonly open: ReadonlySet<string>
  readonly newNames: ReadonlyMap<string, string>
  readonly isUnreadable: boolean
}

/** Looks again after each action, and when the window comes to the front: others may have changed it. */
export function useMyMaps(): MyMaps {
  const { context } = useApp()
  const { maps } = context
  const [seen, setSeen] = useState<Seen | null>(null)
  const keptId = useSession(({ keeping }) => keeping.mapId)
  const followedId = useSession(({ following }) => following?.mapId)
  const hereId = followedId ?? keptId
  const look = useCallback(async () => {
    const open = await maps.openNow().catch(() => new Set<string>())
    const rows = await maps.list().catch(() => null)
    const newNames = await maps.newNames.read().catch(() => new Map<string, string>())
    setSeen({ rows: rows ?? [], open, newNames, isUnreadable: rows === null })
  }, [maps])
  useEffect(() => {
    void look()
    const lookAgain = () => void look()
    window.addEventListener('focus', lookAgain)
    return () => window.removeEventListener('focus', lookAgain)
  }, [look])
  const after = (work: Promise<TextRef | null>) =>
    void work
      .catch((): TextRef => ({ key: 'my-maps.failed', args: [] }))
      .then((problem) => {
        if (problem) context.session.notify(problem, 'problem')
        return look()
      })
  return {
    rows: seen?.rows ?? null,
    isUnreadable: seen?.isUnreadable ?? false,
    whereOpen: ({ id }) => {
      if (id === hereId) return 'here'
      return seen?.open.has(id) ? 'elsewhere' : null
    },
    isWrittenElsewhere: ({ id }) =>
      id === followedId || (id !== hereId && (seen?.open.has(id) ?? false)),
    open: (row) => after(openMap(context, row)),
    rename: (row, title) => after(renameMap(context, row, title)),
    draftOf: ({ id }) => ({
      text: seen?.newNames.get(id) ?? '',
      keep: (text) => maps.newNames.keep(id, text || null),
    }),
    copy: (row) => after(copyMap(context, row)),
    bin: (row) => after(moveToBin(context, row)),
    restore: ({ id }) => after(maps.takeFromBin(id).then(() => null)),
    emptyBin: () => after(emptyBin(context)),
  }
}
