// What is edited of a channel, a stage and a step.
import { channelKindField } from '../../../model/records/channel'
import { iconOfChannelKind } from '../../../scene/icons'
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'
import { hueOptions } from './hue-options'

const channel = fieldsOf<'channel'>()
const stage = fieldsOf<'stage'>()
const step = fieldsOf<'step'>()

const channelKinds = channelKindField.options

export const channelPanel: PanelSpec = {
  kind: 'channel',
  icon: 'channel',
  kindName: 'inspector.kind.channel',
  headline: 'title',
  commandIds: [
    'structure.addBefore.channel',
    'structure.add.channel',
    'structure.merge',
    'structure.moveCards',
    'selection.delete',
  ],
  sections: [
    {
      title: null,
      parts: [
        channel.choice(
          'kind',
          'fields.kind',
          channelKinds.map((kind) => ({ value: kind, label: `channels.${kind}` as const })),
        ),
        channel.toggle('isOneWay', 'fields.oneWay'),
        channel.toggle('isLocked', 'fields.lockedChannel'),
      ],
    },
    {
      title: 'inspector.appearance',
      isFolded: true,
      parts: [
        channel.choice('color', 'fields.color', [
          { value: '', label: 'fields.asKind' },
          ...hueOptions,
        ]),
        channel.choice('icon', 'fields.icon', [
          { value: '', label: 'fields.asKind' },
          ...channelKinds.map((kind) => ({
            value: iconOfChannelKind[kind],
            label: `channels.${kind}` as const,
          })),
        ]),
      ],
    },
  ],
}

export const stagePanel: PanelSpec = {
  kind: 'stage',
  icon: 'addStage',
  kindName: 'inspector.kind.stage',
  headline: 'title',
  commandIds: [
    'structure.addBefore.stage',
    'structure.add.stage',
    'structure.add.step',
    'structure.merge',
    'structure.moveCards',
    'selection.delete',
  ],
  sections: [
    {
      title: null,
      parts: [
        stage.choice('lifecycle', 'fields.lifecycle', [
          { value: null, label: 'fields.none' },
          { value: 'acquisition', label: 'fields.acquisition' },
          { value: 'activation', label: 'fields.activation' },
          { value: 'engagement', label: 'fields.engagement' },
          { value: 'retention', label: 'fields.retention' },
          { value: 'referral', label: 'fields.referral' },
        ]),
        stage.custom('steps'),
      ],
    },
  ],
}

export const stepPanel: PanelSpec = {
  kind: 'step',
  icon: 'step',
  kindName: 'inspector.kind.step',
  headline: 'title',
  commandIds: [
    'structure.addBefore.step',
    'structure.add.step',
    'structure.splitStage',
    'structure.merge',
    'structure.moveCards',
    'selection.delete',
  ],
  sections: [
    {
      title: null,
      parts: [step.ref('stageId', 'fields.stage', { to: 'stage', none: null })],
    },
  ],
}
