// What is being brought back: the tables that were given, what they would change, what is agreed to.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { bringBack } from '../../model/edits/bring-back'
import { brought } from '../../model/interchange/bring-back/brought'
import { isUnchanged, type KnownItem, type Meanings } from '../../model/interchange/bring-back/plan'
import type { NamedColumns, TableFile } from '../../model/interchange/bring-back/read-tables'
import type { BringBackAnswer } from '../../model/interchange/bring-back/request'
import { inOrder } from '../../model/queries/records-in-order'
import { textRef } from '../../text/texts'
import { readTablesBeside } from './read-tables-beside'

type Given = {
  readonly files: readonly TableFile[]
  readonly named: NamedColumns
  readonly meanings: Meanings
}

const nothing: Given = { files: [], named: {}, meanings: {} }

export function useBringBack() {
  const { context } = useApp()
  const { answer, state, given, give } = useAnswer()
  // Rows by their place among all: those that are left out, and those that become new items.
  const [left, setLeft] = useState<ReadonlySet<number>>(none)
  const [added, setAdded] = useState<ReadonlySet<number>>(none)
  const [hasTitles, setHasTitles] = useState(true)
  const matched = answer?.plan.matched.filter(({ row }) => !left.has(row.index)) ?? []
  const fresh = answer?.plan.unknown.filter(({ index }) => added.has(index)) ?? []
  const carryOut = () => {
    const known = inOrder(context.documents.getDocument(), 'backlogItems')
    const { meanings } = given
    const args = brought({ matched, added: fresh, hasTitles, meanings, known })
    const label = textRef('trackers.bringBack')
    context.documents.edit(label, (draft, env) => {
      bringBack(draft, args, env)
    })
    context.session.set({ dialog: null })
    const counts = { updated: args.updates.length, added: args.newItems.length }
    context.session.notify(textRef('trackers.broughtBack', counts))
  }
  return {
    answer,
    state,
    given,
    /** How many rows will do something. */
    count: matched.filter((match) => !isUnchanged(match)).length + fresh.length,
    left,
    added,
    hasTitles,
    setHasTitles,
    setLeft,
    setAdded,
    give: (changes: Partial<Given>) => {
      if (changes.files) {
        setLeft(none)
        setAdded(none)
      }
      give(changes)
    },
    carryOut,
  }
}

export type BringingBack = ReturnType<typeof useBringBack>

const none: ReadonlySet<number> = new Set()

/** `reading` while the tables are read, `failed` when nothing came of it. */
function useAnswer() {
  const mapTitle = useDocument(({ map }) => map.title)
  const items = useDocument((document) => inOrder(document, 'backlogItems'))
  const known = useMemo(() => items.map(knownOf), [items])
  const [given, setGiven] = useState(nothing)
  const [answer, setAnswer] = useState<BringBackAnswer | null>(null)
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle')
  const current = useRef<AbortController | null>(null)
  const give = useCallback(
    (changes: Partial<Given>) => {
      const next = { ...(changes.files ? nothing : given), ...changes }
      current.current?.abort()
      const controller = new AbortController()
      current.current = controller
      setGiven(next)
      setState('reading')
      void readTablesBeside({ ...next, known, mapTitle }, controller.signal).then((read) => {
        if (controller.signal.aborted) return
        setAnswer(read)
        setState(read ? 'idle' : 'failed')
      })
    },
    [given, known, mapTitle],
  )
  useEffect(() => () => current.current?.abort(), [])
  return { answer, state, given, give }
}

function knownOf({ id, number, title, status, trackers }: KnownItem): KnownItem {
  return { id, number, title, status, trackers }
}
