// What is edited of a pain point, a feature idea, a bright spot and a quote.
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'
import { frequencyField, severityField } from '../fields/note-fields'
import { evidenceOptions } from './evidence-options'

const pain = fieldsOf<'painPoint'>()
const idea = fieldsOf<'idea'>()
const spot = fieldsOf<'brightSpot'>()
const quote = fieldsOf<'quote'>()

const commandIds = [
  'annotations.convertToPainPoint',
  'annotations.convertToIdea',
  'annotations.convertToBrightSpot',
  'annotations.convertToQuote',
  'annotations.moveTo',
  'selection.delete',
]

export const painPointPanel: PanelSpec = {
  kind: 'painPoint',
  icon: 'pain',
  kindName: 'inspector.kind.painPoint',
  headline: null,
  commandIds: commandIds.filter((id) => id !== 'annotations.convertToPainPoint'),
  sections: [
    {
      title: null,
      parts: [
        pain.area('text', 'fields.painText'),
        severityField,
        frequencyField,
        pain.custom('weight'),
        pain.choice('evidence', 'fields.evidence', evidenceOptions),
      ],
    },
    { title: null, parts: [pain.custom('backlog'), pain.custom('addressedBy')] },
    {
      title: 'inspector.resolution',
      isFolded: true,
      parts: [
        pain.choice(
          'resolution.state',
          'fields.state',
          [
            { value: 'open', label: 'fields.open' },
            { value: 'accepted', label: 'fields.accepted' },
            { value: 'resolved', label: 'fields.resolved' },
          ],
          'segments',
        ),
        pain.area('resolution.reason', 'fields.reason'),
        pain.text('resolution.by', 'fields.by'),
        pain.date('resolution.at', 'fields.at'),
      ],
    },
    { title: null, parts: [pain.custom('standsOn', ['on'])] },
  ],
}

export const ideaPanel: PanelSpec = {
  kind: 'idea',
  icon: 'idea',
  kindName: 'inspector.kind.idea',
  headline: null,
  commandIds: commandIds.filter((id) => id !== 'annotations.convertToIdea'),
  sections: [
    {
      title: null,
      parts: [
        idea.area('text', 'fields.ideaText'),
        idea.refs('painPointIds', 'fields.addresses', { to: 'painPoint' }),
      ],
    },
    { title: null, parts: [idea.custom('backlog')] },
    {
      title: 'inspector.hypothesis',
      isFolded: true,
      parts: [
        idea.area('hypothesis.belief', 'fields.belief'),
        idea.area('hypothesis.outcome', 'fields.expectedOutcome'),
        idea.text('hypothesis.metric', 'fields.metric'),
        idea.text('hypothesis.threshold', 'fields.threshold'),
        idea.choice('experiment', 'fields.experiment', [
          { value: 'none', label: 'fields.none' },
          { value: 'planned', label: 'fields.planned' },
          { value: 'running', label: 'fields.running' },
          { value: 'confirmed', label: 'fields.confirmed' },
          { value: 'refuted', label: 'fields.refuted' },
        ]),
      ],
    },
    { title: null, parts: [idea.custom('standsOn', ['on'])] },
  ],
}

export const brightSpotPanel: PanelSpec = {
  kind: 'brightSpot',
  icon: 'brightSpot',
  kindName: 'inspector.kind.brightSpot',
  headline: null,
  commandIds: commandIds.filter((id) => id !== 'annotations.convertToBrightSpot'),
  sections: [
    { title: null, parts: [spot.area('text', 'fields.brightSpotText')] },
    { title: null, parts: [spot.custom('standsOn', ['on'])] },
  ],
}

export const quotePanel: PanelSpec = {
  kind: 'quote',
  icon: 'quote',
  kindName: 'inspector.kind.quote',
  headline: null,
  commandIds: commandIds.filter((id) => id !== 'annotations.convertToQuote'),
  sections: [
    {
      title: null,
      parts: [
        quote.area('text', 'fields.quoteText'),
        quote.text('source', 'fields.source'),
        quote.ref('personaId', 'fields.persona', { to: 'persona', none: 'fields.none' }),
        quote.ref('painPointId', 'fields.painPoint', { to: 'painPoint', none: 'fields.none' }),
      ],
    },
    { title: null, parts: [quote.custom('standsOn', ['on'])] },
  ],
}
