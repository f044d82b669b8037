// A scene item whose drawing is made when it is first painted: of a map of thousands of cards only
// those in view are ever drawn. A class, because an object with a getter of its own is kept as a
// table of its fields: ten times the memory, and there are three items for each card and line.
import type { RecordRef } from '../model/document/journey-document'
import type { Box } from './geometry'
import type { Primitive, SceneItem, SceneLayer } from './scene'

/** Looks like any other item; `draw` is called once at most, and must always give the same. */
export abstract class ItemDrawnWhenSeen implements SceneItem {
  private drawn: readonly Primitive[] | null = null

  abstract get layer(): SceneLayer
  abstract get ref(): RecordRef
  abstract get bounds(): Box

  protected abstract draw(): readonly Primitive[]

  get key(): string {
    return `${this.layer}:${this.ref.id}`
  }

  get primitives(): readonly Primitive[] {
    this.drawn ??= this.draw()
    return this.drawn
  }
}
