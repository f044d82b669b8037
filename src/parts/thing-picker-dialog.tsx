// A dialog that asks for one touchpoint or transition: typed by number or words, chosen from a list.
import { useDocument } from '../bindings/use-document'
import type { JourneyDocument } from '../model/document/journey-document'
import { type FoundRecord, findRecords } from '../model/queries/find-records'
import type { NumberedKind } from '../model/queries/name-of'
import { type PickerRow, RowPickerDialog } from './row-picker-dialog'

export type ThingRow = PickerRow & { readonly ref: FoundRecord['ref'] }

/** The things that match what is typed, as rows. */
export function thingRows(
  document: JourneyDocument,
  typed: string,
  kinds: readonly NumberedKind[],
): readonly ThingRow[] {
  return findRecords(document, typed, { kinds, limit: 60 }).map(({ ref, spokenNumber, name }) => ({
    ...{ id: ref.id, ref, number: spokenNumber, name },
  }))
}

export function ThingPickerDialog(props: {
  title: string
  /** Of the field in which one types. */
  label: string
  kinds: readonly NumberedKind[]
  /** A thing that is not offered: the one that the question is about. */
  exceptId?: string
  /** A word beside a row, such as that it is connected already. */
  noteOf?: (ref: FoundRecord['ref']) => string | null
  onPick: (ref: FoundRecord['ref']) => void
  onClose: () => void
}) {
  const { title, label, kinds, exceptId, noteOf, onPick, onClose } = props
  const document = useDocument((current) => current)
  return (
    <RowPickerDialog
      title={title}
      label={label}
      rowsFor={(typed) =>
        thingRows(document, typed, kinds)
          .filter(({ id }) => id !== exceptId)
          .map((row) => ({ ...row, note: noteOf?.(row.ref) }))
      }
      onPick={({ ref }) => onPick(ref)}
      onClose={onClose}
    />
  )
}
