// Makes fields for one kind of record; a path that is not there, or that holds something else than
// the control edits, does not compile.
import type { PlainTextKey } from '../../../text/catalogue'
import type {
  ChoiceOption,
  ChoiceValue,
  ColumnSpec,
  Control,
  CustomSpec,
  FieldSpec,
  InspectedKind,
  InspectedRecord,
} from './field-spec'

type Leaf = string | number | boolean | null | undefined | readonly unknown[]

/** `title`, `resolution.state`, `scores.rice.reach`: parts within parts within the record. */
export type FieldPath<Whole> = {
  [Key in keyof Whole & string]: IsPart<Whole[Key]> extends true
    ? Key | `${Key}.${PathInPart<NonNullable<Whole[Key]>>}`
    : Key
}[keyof Whole & string]

type PathInPart<Part> = {
  [Key in keyof Part & string]: IsPart<Part[Key]> extends true
    ? `${Key}.${keyof NonNullable<Part[Key]> & string}`
    : Key
}[keyof Part & string]

/** An object with fields of its own; not a list, and not values by id. */
type IsPart<Value> =
  NonNullable<Value> extends Leaf ? false : string extends keyof NonNullable<Value> ? false : true

type ValueAt<Whole, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Whole
    ? ValueAt<NonNullable<Whole[Head]>, Rest>
    : never
  : Path extends keyof Whole
    ? Whole[Path]
    : never

/** The paths at which a value of that type stands. */
type PathTo<Whole, Value> = {
  [Path in FieldPath<Whole>]: ValueAt<Whole, Path> extends Value ? Path : never
}[FieldPath<Whole>]

type ItemAt<Whole, Path extends string> =
  ValueAt<Whole, Path> extends readonly (infer Item)[] ? Item : never

type ColumnOf<Item> = ColumnSpec & { readonly key: keyof Item & string }

type More = { readonly isShared?: boolean; readonly isForLocked?: boolean }

type Of<Name extends Control['control']> = Omit<Extract<Control, { control: Name }>, 'control'>

/** The makers of fields for one kind of record. */
export function fieldsOf<Kind extends InspectedKind>() {
  type Whole = InspectedRecord<Kind>
  const of =
    <Value>(control: Control, isShared: boolean) =>
    (path: PathTo<Whole, Value>, label: PlainTextKey, more: More = {}): FieldSpec => ({
      isShared,
      ...control,
      path,
      label,
      ...more,
    })
  return {
    text: of<string>({ control: 'text' }, false),
    area: of<string>({ control: 'area' }, false),
    date: of<string>({ control: 'date' }, true),
    toggle: of<boolean>({ control: 'toggle' }, true),
    tags: of<readonly string[]>({ control: 'tags' }, true),
    lines: of<readonly string[]>({ control: 'lines' }, false),
    rating: of<number | null>({ control: 'rating', tone: 'plain' }, true),
    harm: of<number | null>({ control: 'rating', tone: 'harm' }, true),
    number: (
      path: PathTo<Whole, number | null>,
      label: PlainTextKey,
      { min, max, ...more }: Of<'number'> & More = {},
    ): FieldSpec => {
      const limits = {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      }
      return { control: 'number', path, label, isShared: true, ...limits, ...more }
    },
    choice: <Path extends PathTo<Whole, ChoiceValue>>(
      path: Path,
      label: PlainTextKey,
      options: readonly ChoiceOption<ValueAt<Whole, Path> & ChoiceValue>[],
      look: 'segments' | 'list' = 'list',
    ): FieldSpec => ({ control: 'choice', path, label, options, look, isShared: true }),
    ref: (
      path: PathTo<Whole, string | null>,
      label: PlainTextKey,
      control: Of<'ref'>,
      more: More = {},
    ): FieldSpec => ({ control: 'ref', path, label, isShared: true, ...control, ...more }),
    refs: (
      path: PathTo<Whole, readonly string[]>,
      label: PlainTextKey,
      control: Of<'refs'>,
      more: More = {},
    ): FieldSpec => ({ control: 'refs', path, label, isShared: true, ...control, ...more }),
    rows: <Path extends PathTo<Whole, readonly object[]>>(
      path: Path,
      label: PlainTextKey,
      control: {
        readonly add: PlainTextKey
        readonly blank: ItemAt<Whole, Path>
        readonly columns: readonly ColumnOf<ItemAt<Whole, Path>>[]
      },
    ): FieldSpec => {
      const { add, columns } = control
      const blank = control.blank as Readonly<Record<string, unknown>>
      return { control: 'rows', path, label, isShared: false, add, blank, columns }
    },
    custom: (
      name: CustomSpec['name'],
      covers: readonly FieldPath<Whole>[] = [],
      isShared = false,
    ): CustomSpec => ({ control: 'custom', name, covers, isShared }),
  }
}
