#!/usr/bin/env node
// The command line: checks, exports and formats maps without a browser. What it does is in `src/cli`,
// which runs the app's own modules; here are only the files, the clock and the exit code.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { nanoid } from 'nanoid'
import { runnerImport } from 'vite'
import { paintSvg } from './paint-svg.mjs'

const source = fileURLToPath(new URL('../src/cli/run.ts', import.meta.url))
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' })

process.exitCode = await module.runCommand(process.argv.slice(2), {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: (path, content) => writeFile(path, content),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  now: () => Date.now(),
  randomWord: () => nanoid(),
  paint: paintSvg,
  language: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en',
})
