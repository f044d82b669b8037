// What is edited of the map itself, and the lists that lead to what is not drawn on it.
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'

const field = fieldsOf<'map'>()

export const mapPanel: PanelSpec = {
  kind: 'map',
  icon: 'map',
  kindName: 'inspector.kind.map',
  headline: 'title',
  commandIds: [],
  sections: [
    {
      title: null,
      parts: [
        field.choice(
          'state',
          'fields.mapState',
          [
            { value: 'current', label: 'fields.mapCurrent' },
            { value: 'future', label: 'fields.mapFuture' },
            { value: 'research', label: 'fields.mapResearch' },
          ],
          'segments',
        ),
        field.area('scenario', 'fields.scenario'),
        field.area('goal', 'fields.mapGoal'),
        field.text('owner', 'fields.owner'),
        field.date('reviewOn', 'fields.reviewOn'),
        field.custom('language', ['language']),
        field.toggle('isLocked', 'fields.mapLocked', { isForLocked: true }),
      ],
    },
    { title: null, parts: [field.custom('mapLists')] },
  ],
}
