// Readonly data outside an edit, writable data inside one: the two views of the same shape.

type Primitive = string | number | boolean | bigint | symbol | null | undefined

/** The same shape with everything readonly, as records are held outside an edit. */
export type DeepReadonly<T> = T extends Primitive
  ? T
  : T extends (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }

/** The same shape with everything writable, as an edit receives it. */
export type Draft<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : { -readonly [Key in keyof T]: Draft<T[Key]> }
