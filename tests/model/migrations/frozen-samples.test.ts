// Every version that was released must open for ever; a sample is never edited.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeJourney } from '../../../src/model/file-format/write-file'
import {
  formatVersion,
  migrateFile,
  migrations,
} from '../../../src/model/migrations/all-migrations'
import { recordsByTable, tableNames } from '../../../src/model/records/all-records'
import type { RecordDefinition } from '../../../src/model/records/define-record'
import { mapRecord } from '../../../src/model/records/journey-map'
import { frozenFile, frozenText } from '../../helpers/frozen-sample'
import { readOrThrow } from '../../helpers/read-or-throw'

const folder = new URL('../../fixtures/frozen/', import.meta.url)

describe('frozen samples', () => {
  it('has one of every version', () => {
    const versions = Array.from({ length: formatVersion }, (_, index) => `v${index + 1}`)
    expect(readdirSync(folder).sort()).toEqual(versions.map((name) => `${name}.journey.json`))
  })

  it.each(readdirSync(folder))('%s opens with nothing to report', (name) => {
    const { report, isReadOnly } = readOrThrow(readFileSync(new URL(name, folder), 'utf8'))
    expect(report).toEqual([])
    expect(isReadOnly).toBe(false)
  })

  it('writes the sample of the present version back byte for byte', () => {
    expect(writeJourney(readOrThrow(frozenText).document)).toBe(frozenText)
  })

  it('has every field of every record with a value that is not the usual one', () => {
    const file = frozenFile()
    const missing = (definition: RecordDefinition, records: readonly object[]) =>
      Object.keys(definition.shape)
        .filter((field) => !records.some((record) => field in record))
        .map((field) => `${definition.table}.${field}`)
    expect(missing(mapRecord, [file.map])).toEqual([])
    for (const table of tableNames) {
      expect(missing(recordsByTable[table], file[table] ?? [])).toEqual([])
    }
  })
})

describe('migrations', () => {
  it('go up one version at a time and end at the present one', () => {
    const last = migrations.at(-1)?.to ?? 1
    expect(last).toBe(formatVersion)
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 2))
  })

  it('apply only the steps that a file has not taken yet', () => {
    const steps = [2, 3].map((to) => ({
      to,
      migrate: (file: object) => ({ ...file, [`step${to}`]: true }),
    }))
    expect(migrateFile({}, 2, steps)).toEqual({ step3: true })
    expect(migrateFile({}, 1, steps)).toEqual({ step2: true, step3: true })
  })
})
