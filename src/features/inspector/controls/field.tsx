// Draws one field of the inspector by what its spec says.
import { memo } from 'react'
import { assertNever } from '../../../lib/assert-never'
import type { FieldSpec, Subject } from '../fields/field-spec'
import { ChoiceControl } from './choice-control'
import { LinesControl } from './lines-control'
import { RefControl } from './ref-control'
import { RefsControl } from './refs-control'
import { RowsControl } from './rows-control'
import {
  AreaControl,
  DateControl,
  NumberControl,
  RatingControl,
  TagsControl,
  TextControl,
  ToggleControl,
} from './simple-controls'

/** Renders again only when its own value changes. */
export const Field = memo(function Field(props: { spec: FieldSpec; subject: Subject }) {
  return (
    <div data-field={props.spec.path}>
      <AnyControl {...props} />
    </div>
  )
})

function AnyControl({ spec, subject }: { spec: FieldSpec; subject: Subject }) {
  switch (spec.control) {
    case 'text':
      return <TextControl spec={spec} subject={subject} />
    case 'area':
      return <AreaControl spec={spec} subject={subject} />
    case 'date':
      return <DateControl spec={spec} subject={subject} />
    case 'number':
      return <NumberControl spec={spec} subject={subject} />
    case 'rating':
      return <RatingControl spec={spec} subject={subject} />
    case 'toggle':
      return <ToggleControl spec={spec} subject={subject} />
    case 'tags':
      return <TagsControl spec={spec} subject={subject} />
    case 'choice':
      return <ChoiceControl spec={spec} subject={subject} />
    case 'ref':
      return <RefControl spec={spec} subject={subject} />
    case 'refs':
      return <RefsControl spec={spec} subject={subject} />
    case 'lines':
      return <LinesControl spec={spec} subject={subject} />
    case 'rows':
      return <RowsControl spec={spec} subject={subject} />
    default:
      return assertNever(spec)
  }
}
