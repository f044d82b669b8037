// Only links that cannot run anything are clickable.
import { expect, test } from 'vitest'
import { isSafeLink } from '../../src/lib/safe-link'

test.each([
  'https://example.org/a?b#c',
  'http://intranet/page',
  'HTTPS://EXAMPLE.ORG',
  'mailto:care@example.org',
])('%s may be clicked', (url) => {
  expect(isSafeLink(url)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'ftp://example.org',
  'blob:https://example.org/1',
  'www.example.org',
  '//example.org',
  'https://',
  '',
])('%j may not', (url) => {
  expect(isSafeLink(url)).toBe(false)
})
