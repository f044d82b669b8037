// Pain points, feature ideas, bright spots and quotes: put them on what is selected, turn one into
// another, take them elsewhere.

import { isAnnotationRef, thingToAnnotate } from '../../commands/annotated'
import type { Command } from '../../commands/command'
import { all, canEdit, isSelected } from '../../commands/conditions'
import { primaryOf } from '../../commands/selected'
import type { EditEnv } from '../../model/document/edit-env'
import type { RecordRef } from '../../model/document/journey-document'
import { addBrightSpot } from '../../model/edits/add-bright-spot'
import { addIdea } from '../../model/edits/add-idea'
import { addPainPoint } from '../../model/edits/add-pain-point'
import { addQuote } from '../../model/edits/add-quote'
import { convertAnnotation } from '../../model/edits/convert-annotation'
import type { DocumentDraft } from '../../model/edits/edit'
import type { AnnotatedThing } from '../../model/records/annotated-thing'
import { textRef } from '../../text/texts'

type AnnotationKind = 'painPoint' | 'idea' | 'brightSpot' | 'quote'

const add: Record<
  AnnotationKind,
  (draft: DocumentDraft, args: { on: AnnotatedThing; text: string }, env: EditEnv) => string | null
> = {
  painPoint: addPainPoint,
  idea: addIdea,
  brightSpot: addBrightSpot,
  quote: addQuote,
}

const kinds = [
  { kind: 'painPoint', icon: 'pain', shortcut: 'P', name: 'PainPoint' },
  { kind: 'idea', icon: 'idea', shortcut: 'I', name: 'Idea' },
  { kind: 'brightSpot', icon: 'brightSpot', shortcut: 'B', name: 'BrightSpot' },
  { kind: 'quote', icon: 'quote', shortcut: 'Q', name: 'Quote' },
] as const

const isAnnotationSelected = isSelected('common.selectNote', ...kinds.map(({ kind }) => kind))

export const annotationCommands: readonly Command[] = [
  ...kinds.map(
    ({ kind, icon, shortcut, name }): Command => ({
      id: `annotations.add${name}`,
      label: `annotations.add${name}`,
      icon,
      group: 'annotate',
      keywords: 'annotations.words',
      shortcuts: [shortcut],
      scope: 'journey',
      when: all(
        canEdit,
        (context) => thingToAnnotate(context) !== null || 'annotations.selectThing',
      ),
      run: (context) => {
        const on = thingToAnnotate(context)
        if (!on) return
        const { documents, session } = context
        const id = documents.edit(textRef(`annotations.add${name}`), (draft, env) =>
          add[kind](draft, { on, text: '' }, env),
        )
        if (!id) return
        const ref = { kind, id } as RecordRef
        // In the outline it has a row of its own, in which one types.
        if (session.get().view === 'outline') {
          session.select([ref])
          session.set({ renaming: { ref, draft: '', isNew: true } })
          return
        }
        session.select([on])
        session.set({ fieldToFocus: { ref, field: 'text' } })
      },
    }),
  ),
  ...kinds.map(
    ({ kind, icon, name }): Command => ({
      id: `annotations.convertTo${name}`,
      label: `annotations.convertTo${name}`,
      icon,
      group: 'annotate',
      keywords: 'annotations.words',
      when: all(
        canEdit,
        isAnnotationSelected,
        (context) => primaryOf(context)?.kind !== kind || 'annotations.isThatAlready',
      ),
      run: (context) => {
        const primary = primaryOf(context)
        if (!primary || !isAnnotationRef(primary)) return
        const made = context.documents.edit(textRef(`annotations.convertTo${name}`), (draft, env) =>
          convertAnnotation(draft, { from: primary, to: kind }, env),
        )
        if (made) context.session.select([made as RecordRef])
      },
    }),
  ),
  {
    id: 'annotations.convertToParkedItem',
    label: 'annotations.convertToParkedItem',
    icon: 'parkingLot',
    group: 'annotate',
    keywords: 'annotations.words',
    when: all(canEdit, isSelected('common.selectPainOrIdea', 'painPoint', 'idea')),
    run: (context) => {
      const from = primaryOf(context)
      if (from?.kind !== 'painPoint' && from?.kind !== 'idea') return
      const on = thingToAnnotate(context)
      const label = textRef('annotations.convertToParkedItem')
      const made = context.documents.edit(label, (draft, env) =>
        convertAnnotation(draft, { from, to: 'parkedItem' }, env),
      )
      if (!made) return
      context.session.select(on ? [on] : [])
      context.session.notify(textRef('annotations.parked'))
    },
  },
  {
    id: 'annotations.moveTo',
    label: 'annotations.moveTo',
    icon: 'move',
    group: 'annotate',
    keywords: 'annotations.words',
    when: all(canEdit, isAnnotationSelected),
    run: (context) => {
      const subject = primaryOf(context)
      if (!subject || subject.kind === 'map') return
      context.session.set({ dialog: { id: 'annotations.moveTo', subject } })
    },
  },
]
