// What a person chose for paper, and the pages that follow from it.

import type { CommandContext } from '../../commands/command'
import { createSceneBuilder } from '../../scene/build-scene'
import { pageScene } from '../../scene/print/page-scene'
import { type Orientation, type PaperName, type Sheet, sheetOf } from '../../scene/print/paper'
import { type PrintPlan, type PrintRequest, planPrint } from '../../scene/print/print-plan'
import type { Distance, Scene } from '../../scene/scene'
import { sceneTextsOf } from '../../scene/scene-texts'
import { titleLinesOf } from './picture-choice'

export type PrintChoice = {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly fit: PrintRequest['fit']
  readonly distance: Distance
  readonly hasTitle: boolean
  readonly hasLegend: boolean
  readonly hasPageNumbers: boolean
}

/** What the dialog begins with, on the paper that is usual where `language` (BCP 47) is spoken. */
export function firstPrintChoice(language: string): PrintChoice {
  return {
    paper: /-(US|CA|MX|PH|CO|CL|VE)\b/i.test(language) ? 'letter' : 'a4',
    orientation: 'landscape',
    fit: 'readable',
    distance: 'near',
    hasTitle: true,
    hasLegend: true,
    hasPageNumbers: true,
  }
}

export type PlannedPages = {
  readonly sheet: Sheet
  readonly plan: PrintPlan
  /** The page at a place, from 0. Made when it is asked for: a large map has hundreds. */
  readonly sceneAt: (page: number) => Scene
}

export function planPages(context: CommandContext, choice: PrintChoice): PlannedPages {
  const { documents, session, texts, layoutOf } = context
  const document = documents.getDocument()
  const request: PrintRequest = {
    document,
    layout: layoutOf(document),
    sheet: sheetOf(choice.paper, choice.orientation),
    fit: choice.fit,
    distance: choice.distance,
    titleLines: choice.hasTitle ? titleLinesOf(context) : [],
    hasLegend: choice.hasLegend,
    pageName: choice.hasPageNumbers
      ? (page, count) => texts().write('export.pageName', { page, count })
      : null,
    personaId: session.get().personaId,
    texts: sceneTextsOf(texts()),
  }
  const plan = planPrint(request)
  return {
    sheet: request.sheet,
    plan,
    sceneAt: (page) => pageScene(request, plan, page, buildScene),
  }
}

/** One for all pages: what stands on two of them is made once. */
const buildScene = createSceneBuilder()
