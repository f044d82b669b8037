import { expect, test } from 'vitest'
import { CommandRefused } from '../../../src/commands/command'
import { mapToPaint } from '../../../src/features/export/map-to-paint'
import { textRef } from '../../../src/text/texts'
import { openShopApp } from '../../helpers/shop-app'

test('whoever makes a picture is told the layout that the map is seen in', () => {
  const { context } = openShopApp()
  const document = context.documents.getDocument()
  expect(mapToPaint(context).layout).toBe(context.layoutOf(document))
})

test('a picture asked for while the map is still on its way does without its layout', () => {
  const { context } = openShopApp()
  const layoutOf = () => {
    throw new CommandRefused(textRef('app.notFetchedYet'))
  }
  const document = context.documents.getDocument()
  expect(mapToPaint({ ...context, layoutOf })).toEqual({ document, layout: null })
})
