// What is edited of a touchpoint.
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'
import { evidenceOptions } from './evidence-options'

const field = fieldsOf<'touchpoint'>()

export const touchpointPanel: PanelSpec = {
  kind: 'touchpoint',
  icon: 'touchpoint',
  kindName: 'inspector.kind.touchpoint',
  headline: 'title',
  commandIds: [
    'touchpoints.addAfter',
    'transitions.connect',
    'touchpoints.merge',
    'touchpoints.split',
    'clipboard.duplicate',
    'structure.splitStep',
    'selection.delete',
  ],
  sections: [
    {
      title: null,
      parts: [
        field.ref('channelId', 'fields.channel', { to: 'channel', none: 'fields.notKnown' }),
        field.ref('stepId', 'fields.step', { to: 'step', none: null }),
        field.ref('teamId', 'fields.owner', { to: 'team', none: 'fields.none' }),
        field.refs('systemIds', 'fields.systems', { to: 'system' }),
        field.custom('emotions', ['emotions'], true),
        field.toggle('isMomentOfTruth', 'fields.momentOfTruth'),
      ],
    },
    { title: null, parts: [field.custom('notes')] },
    { title: null, parts: [field.custom('findings')] },
    { title: null, parts: [field.custom('transitions')] },
    {
      title: 'inspector.customer',
      isFolded: true,
      parts: [
        field.area('goal', 'fields.customerGoal'),
        field.text('capability', 'fields.capability'),
        field.tags('asksFor', 'fields.asksFor'),
        field.choice(
          'isIdentified',
          'fields.identified',
          [
            { value: true, label: 'fields.identifiedYes' },
            { value: false, label: 'fields.identifiedNo' },
            { value: null, label: 'fields.notKnown' },
          ],
          'segments',
        ),
        field.refs('personaIds', 'fields.personas', { to: 'persona', none: 'fields.allPersonas' }),
      ],
    },
    {
      title: 'inspector.place',
      isFolded: true,
      parts: [
        field.ref('untilStepId', 'fields.untilStep', { to: 'step', none: 'fields.onlyOwnStep' }),
        field.refs('alsoChannelIds', 'fields.alsoChannels', { to: 'channel' }),
        field.choice(
          'endpoint',
          'fields.endpoint',
          [
            { value: 'none', label: 'fields.endpointNone' },
            { value: 'start', label: 'fields.endpointStart' },
            { value: 'end', label: 'fields.endpointEnd' },
          ],
          'segments',
        ),
      ],
    },
    {
      title: 'inspector.proof',
      isFolded: true,
      parts: [
        field.area('notes', 'fields.notes'),
        field.choice('evidence', 'fields.evidence', evidenceOptions),
        field.tags('tags', 'fields.tags'),
        field.rows('metrics', 'fields.metrics', {
          add: 'fields.addMetric',
          blank: { name: '', value: null, unit: '', target: null },
          columns: [
            { key: 'name', label: 'fields.metricName', control: 'text', width: 'whole' },
            { key: 'value', label: 'fields.value', control: 'number' },
            { key: 'unit', label: 'fields.unit', control: 'text' },
            { key: 'target', label: 'fields.target', control: 'number' },
          ],
        }),
        field.rows('links', 'fields.links', {
          add: 'fields.addLink',
          blank: { title: '', url: '' },
          columns: [
            { key: 'title', label: 'fields.linkTitle', control: 'text', width: 'whole' },
            { key: 'url', label: 'fields.address', control: 'link', width: 'whole' },
          ],
        }),
      ],
    },
    { title: null, parts: [field.custom('paths')] },
  ],
}
