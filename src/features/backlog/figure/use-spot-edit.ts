// Puts an item at a place in the figure: steps in a row are one undo, and the place is said.
import { useApp } from '../../../bindings/app-context'
import { setField } from '../../../model/edits/set-field'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { textRef } from '../../../text/texts'
import type { Spot } from './spot'

export function useSpotEdit(): (item: BacklogItem, spot: Spot) => void {
  const { documents, session } = useApp().context
  return ({ id }, spot) => {
    documents.edit(
      textRef('backlog.moveInFigure'),
      (draft) => {
        const owner = { kind: 'backlogItem', ids: [id] } as const
        setField(draft, { ...owner, path: 'scores.matrix.impact', value: spot.impact })
        setField(draft, { ...owner, path: 'scores.matrix.effort', value: spot.effort })
      },
      { mergeKey: `matrix:${id}` },
    )
    session.announce(textRef('backlog.spot', spot))
  }
}
