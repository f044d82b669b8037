// What is edited of what a workshop brings beside the map: decisions, actions, what was parked.
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'

const decision = fieldsOf<'decision'>()
const action = fieldsOf<'action'>()
const parked = fieldsOf<'parkedItem'>()

const commandIds = ['selection.delete']

export const decisionPanel: PanelSpec = {
  kind: 'decision',
  icon: 'check',
  kindName: 'inspector.kind.decision',
  headline: null,
  commandIds,
  sections: [
    {
      title: null,
      parts: [
        decision.area('text', 'fields.decisionText'),
        decision.area('reason', 'fields.reason'),
        decision.text('owner', 'fields.owner'),
      ],
    },
    { title: null, parts: [decision.custom('standsOn', ['on'])] },
  ],
}

export const actionPanel: PanelSpec = {
  kind: 'action',
  icon: 'objective',
  kindName: 'inspector.kind.action',
  headline: null,
  commandIds,
  sections: [
    {
      title: null,
      parts: [
        action.area('text', 'fields.actionText'),
        action.text('owner', 'fields.owner'),
        action.date('dueOn', 'fields.dueOn'),
        action.toggle('isDone', 'fields.isDone'),
      ],
    },
  ],
}

export const parkedItemPanel: PanelSpec = {
  kind: 'parkedItem',
  icon: 'parkingLot',
  kindName: 'inspector.kind.parkedItem',
  headline: null,
  commandIds,
  sections: [
    {
      title: null,
      parts: [
        parked.area('text', 'fields.parkedText'),
        parked.choice(
          'kind',
          'fields.kind',
          [
            { value: 'question', label: 'fields.parkedQuestion' },
            { value: 'parked', label: 'fields.parkedTopic' },
          ],
          'segments',
        ),
        parked.area('answer', 'fields.answer'),
      ],
    },
    { title: null, parts: [parked.custom('standsOn', ['on'])] },
  ],
}
