// Every example file is offered on the first screen, in the language that it says.
import { expect, test } from 'vitest'
import { examples, loadExample } from '../../../src/features/start/examples'
import { exampleFiles } from '../../helpers/example-files'
import { readOrThrow } from '../../helpers/read-or-throw'
import { createTestEnv } from '../../helpers/test-env'

test('each file is offered once', () => {
  const names = exampleFiles().map(({ name }) => name)
  expect(examples.map(({ id }) => `${id}.journey.json`).sort()).toEqual(names)
})

test.each(examples)('$id is loaded as it lies in its file', async (example) => {
  const document = await loadExample(example, createTestEnv())
  const file = exampleFiles().find(({ name }) => name === `${example.id}.journey.json`)
  expect(document).toEqual(readOrThrow(file?.text ?? '').document)
  expect(document?.map.language).toBe(example.language)
})

test('what is not to be had gives null', async () => {
  const [first] = examples
  expect(first && (await loadExample({ ...first, id: 'gone' }, createTestEnv()))).toBeNull()
})
