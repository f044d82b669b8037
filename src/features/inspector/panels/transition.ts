// What is edited of a transition.
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'
import { continuityOptions } from './continuity-options'

const field = fieldsOf<'transition'>()

export const transitionPanel: PanelSpec = {
  kind: 'transition',
  icon: 'transition',
  kindName: 'inspector.kind.transition',
  headline: null,
  commandIds: ['touchpoints.insert', 'transitions.reverse', 'selection.delete'],
  sections: [
    {
      title: null,
      parts: [
        field.custom('continuity', ['continuity'], true),
        field.area('trigger', 'fields.trigger'),
        field.rows('context', 'fields.contextItems', {
          add: 'fields.addContextItem',
          blank: { item: '', carried: 'unknown' },
          columns: [
            { key: 'item', label: 'fields.contextItem', control: 'text', width: 'double' },
            {
              key: 'carried',
              label: 'fields.carried',
              control: 'choice',
              options: continuityOptions,
              width: 'words',
            },
          ],
        }),
      ],
    },
    { title: null, parts: [field.custom('notes')] },
    { title: null, parts: [field.custom('findings')] },
    {
      title: 'inspector.details',
      isFolded: true,
      parts: [
        field.ref('fromId', 'fields.from', { to: 'touchpoint', none: null }, { isShared: false }),
        field.ref('toId', 'fields.to', { to: 'touchpoint', none: null }, { isShared: false }),
        field.area('condition', 'fields.condition'),
        field.number('share', 'fields.share', { min: 0, max: 100 }),
        field.choice('handoff', 'fields.handoff', [
          { value: 'none', label: 'fields.none' },
          { value: 'staff-recap', label: 'fields.handoffRecap' },
          { value: 'reference-number', label: 'fields.handoffReference' },
          { value: 'deep-link', label: 'fields.handoffLink' },
          { value: 'sign-in', label: 'fields.handoffSignIn' },
          { value: 'qr-code', label: 'fields.handoffCode' },
          { value: 'shared-record', label: 'fields.handoffRecord' },
          { value: 'other', label: 'fields.other' },
        ]),
        field.number('effort', 'fields.effort', { min: 1, max: 7 }),
        field.number('volume', 'fields.volume', { min: 0 }),
        field.ref('teamId', 'fields.owner', { to: 'team', none: 'fields.none' }),
      ],
    },
    { title: null, parts: [field.custom('paths')] },
  ],
}
