// Writes public/journey-map.schema.json from the model; a test says when it is out of date.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const source = fileURLToPath(new URL('../src/model/file-format/json-schema.ts', import.meta.url))
const target = new URL('../public/journey-map.schema.json', import.meta.url)

const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' })
await writeFile(target, `${JSON.stringify(module.journeyFileSchema(), null, 2)}\n`)
