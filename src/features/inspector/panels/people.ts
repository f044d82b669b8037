// What is edited of a persona, a team, a system, an objective and a path.
import { systemsSharingWith } from '../../../model/queries/systems-sharing-with'
import { systemKindField } from '../../../model/records/system'
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'
import { hueOptions } from './hue-options'

const persona = fieldsOf<'persona'>()
const system = fieldsOf<'system'>()
const objective = fieldsOf<'objective'>()
const path = fieldsOf<'path'>()

const commandIds = ['selection.delete']
const shownAloneIds = ['focus.showSelected', ...commandIds]

export const personaPanel: PanelSpec = {
  kind: 'persona',
  icon: 'persona',
  kindName: 'inspector.kind.persona',
  headline: 'name',
  commandIds: shownAloneIds,
  sections: [
    {
      title: null,
      parts: [
        persona.area('description', 'fields.description'),
        persona.choice('color', 'fields.color', [
          { value: '', label: 'fields.none' },
          ...hueOptions,
        ]),
      ],
    },
  ],
}

export const teamPanel: PanelSpec = {
  kind: 'team',
  icon: 'team',
  kindName: 'inspector.kind.team',
  headline: 'title',
  commandIds: shownAloneIds,
  sections: [],
}

export const systemPanel: PanelSpec = {
  kind: 'system',
  icon: 'system',
  kindName: 'inspector.kind.system',
  headline: 'title',
  commandIds,
  sections: [
    {
      title: null,
      parts: [
        system.choice(
          'kind',
          'fields.kind',
          systemKindField.options.map((kind) => ({
            value: kind,
            label: `system-kinds.${kind}` as const,
          })),
        ),
        system.refs(
          'sharesDataWith',
          'fields.sharesDataWith',
          { to: 'system', read: systemsSharingWith },
          { isShared: false },
        ),
      ],
    },
  ],
}

export const objectivePanel: PanelSpec = {
  kind: 'objective',
  icon: 'objective',
  kindName: 'inspector.kind.objective',
  headline: 'title',
  commandIds,
  sections: [
    {
      title: null,
      parts: [
        objective.rows('keyResults', 'fields.keyResults', {
          add: 'fields.addKeyResult',
          blank: { title: '', baseline: null, target: null, current: null, unit: '' },
          columns: [
            { key: 'title', label: 'fields.keyResult', control: 'text', width: 'whole' },
            { key: 'baseline', label: 'fields.baseline', control: 'number' },
            { key: 'current', label: 'fields.current', control: 'number' },
            { key: 'target', label: 'fields.target', control: 'number' },
            { key: 'unit', label: 'fields.unit', control: 'text', width: 'whole' },
          ],
        }),
      ],
    },
  ],
}

export const pathPanel: PanelSpec = {
  kind: 'path',
  icon: 'path',
  kindName: 'inspector.kind.path',
  headline: 'title',
  commandIds: ['paths.walkOn', ...shownAloneIds],
  sections: [
    {
      title: null,
      parts: [
        path.choice(
          'kind',
          'fields.kind',
          [
            { value: 'main', label: 'fields.pathMain' },
            { value: 'alternative', label: 'fields.pathAlternative' },
            { value: 'failure', label: 'fields.pathFailure' },
          ],
          'segments',
        ),
        path.ref('personaId', 'fields.persona', { to: 'persona', none: 'fields.none' }),
      ],
    },
    { title: 'fields.stops', parts: [path.custom('stops', ['stops'])] },
  ],
}
