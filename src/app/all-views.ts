// Every view of every feature, by the place in the window where it stands; one line a view.
import { type ComponentType, lazy } from 'react'

/** A dialog is mounted while `session.dialog.id` is its id; it closes by setting that to null. */
export type DialogView = { readonly id: string; readonly View: ComponentType }

export const dialogViews: readonly DialogView[] = []

export const lazyView = lazy
