// Links and keys of trackers, as people paste them.
import { expect, test } from 'vitest'
import { isSameTicket, recogniseTracker } from '../../../src/model/interchange/tracker-links'

test.each([
  ['https://shop.atlassian.net/browse/OMS-88', 'jira', 'OMS-88'],
  ['https://jira.example.org/projects/OMS/issues/OMS-88?filter=all', 'jira', 'OMS-88'],
  [
    'https://shop.atlassian.net/jira/software/c/projects/OMS/boards/3?selectedIssue=OMS-88',
    'jira',
    'OMS-88',
  ],
  ['https://jira.example.org/browse/oms-88', 'jira', 'OMS-88'],
  ['https://github.com/acme/shop/issues/12', 'github', 'acme/shop#12'],
  ['https://github.acme.org/acme/shop/pull/7/files', 'github', 'acme/shop#7'],
  ['https://gitlab.com/acme/web/shop/-/issues/5#note_1', 'gitlab', 'acme/web/shop#5'],
  ['https://git.acme.org/acme/shop/-/merge_requests/9', 'gitlab', 'acme/shop!9'],
  ['https://gitlab.com/groups/acme/-/epics/3', 'gitlab', 'groups/acme&3'],
  ['https://linear.app/acme/issue/WEB-31/keep-the-cart', 'linear', 'WEB-31'],
  ['https://dev.azure.com/acme/shop/_workitems/edit/1234', 'azure', 'AB#1234'],
  ['https://acme.visualstudio.com/_workitems/edit/1234/', 'azure', 'AB#1234'],
  [
    'https://dev.azure.com/acme/shop/_boards/board/t/web/Stories/?workitem=1234',
    'azure',
    'AB#1234',
  ],
  ['https://trello.com/c/AbCd1234/12-keep-the-cart', 'trello', 'AbCd1234'],
  ['https://app.shortcut.com/acme/story/42/keep-the-cart', 'shortcut', 'sc-42'],
  ['https://app.clubhouse.io/acme/epic/4', 'shortcut', 'epic-4'],
  ['  https://example.org/wiki/Cart  ', 'link', 'example.org/wiki/Cart'],
  ['https://github.com/acme/shop', 'link', 'github.com/acme/shop'],
])('%s is %s %s', (text, system, key) => {
  expect(recogniseTracker(text)).toEqual({ system, key, url: text.trim() })
})

test.each([
  ['OMS-88', 'jira', 'OMS-88'],
  ['acme/shop#12', 'github', 'acme/shop#12'],
  ['AB#1234', 'azure', 'AB#1234'],
  ['sc-42', 'shortcut', 'sc-42'],
  ['ch42', 'shortcut', 'sc-42'],
])('the bare key %s is %s', (text, system, key) => {
  expect(recogniseTracker(text)).toEqual({ system, key, url: '' })
})

test.each([
  'javascript:alert(1)//browse/OMS-88',
  'ftp://jira.example.org/browse/OMS-88',
  'file:///browse/OMS-88',
  'oms-88',
  'COVID-2019-12',
  'Keep the cart',
  'see https://jira.example.org/browse/OMS-88',
  'https://',
  '',
])('%j is nothing', (text) => {
  expect(recogniseTracker(text)).toBeNull()
})

test.each([
  ['OMS-88', 'https://shop.atlassian.net/browse/OMS-88', true],
  ['https://shop.atlassian.net/browse/OMS-88', 'http://SHOP.atlassian.net/browse/oms-88', true],
  [
    'https://shop.atlassian.net/browse/OMS-88',
    'https://shop.atlassian.net/jira/software/c/projects/OMS/boards/3?selectedIssue=OMS-88',
    true,
  ],
  [
    'https://acme.visualstudio.com/_workitems/edit/12',
    'https://dev.azure.com/acme/shop/_workitems/edit/12',
    true,
  ],
  ['https://app.clubhouse.io/acme/story/42', 'https://app.shortcut.com/acme/story/42', true],
  ['https://github.com/acme/shop/issues/7', 'https://github.com/acme/shop/pull/7', true],
  ['OMS-88', 'https://shop.atlassian.net/browse/OMS-89', false],
  ['https://shop.atlassian.net/browse/OMS-88', 'https://jira.acme.org/browse/OMS-88', false],
  ['https://shop.atlassian.net/browse/OMS-88', 'https://linear.app/shop/issue/OMS-88', false],
  ['https://linear.app/web/issue/OMS-88', 'https://linear.app/shop/issue/OMS-88', false],
  [
    'https://dev.azure.com/other/shop/_workitems/edit/12',
    'https://dev.azure.com/acme/shop/_workitems/edit/12',
    false,
  ],
  ['https://git.acme.org/a/b/-/issues/7', 'https://gitlab.com/a/b/-/issues/7', false],
])('%s and %s name one ticket: %s', (one, other, isSame) => {
  const [left, right] = [recogniseTracker(one), recogniseTracker(other)]
  if (!left || !right) throw new Error('Not recognised')
  expect([isSameTicket(left, right), isSameTicket(right, left)]).toEqual([isSame, isSame])
})

test('a hostile link of ten thousand characters is answered at once', () => {
  const started = performance.now()
  recogniseTracker(`https://a/${'issues/browse/'.repeat(700)}!`)
  recogniseTracker(`https://a/${'-/'.repeat(4900)}x`)
  expect(performance.now() - started).toBeLessThan(200)
})
