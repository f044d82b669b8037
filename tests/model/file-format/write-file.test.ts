// What a person who compares two versions of a file sees.
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { moveTouchpoints } from '../../../src/model/edits/move-touchpoints'
import { journeyFileChunks, writeJourney } from '../../../src/model/file-format/write-file'
import type { ChannelId } from '../../../src/model/records/channel'
import type { StepId } from '../../../src/model/records/step'
import type { TouchpointId } from '../../../src/model/records/touchpoint'
import { frozenFile, frozenText, recordOf } from '../../helpers/frozen-sample'
import { generateDocument } from '../../helpers/random-document'
import { readOrThrow } from '../../helpers/read-or-throw'

describe('writing a file', () => {
  it('changes at most four lines when a card is moved, wherever to', () => {
    const document = generateDocument({ touchpoints: 12, seed: 3, secondChannels: 0 })
    const before = writeJourney(document)
    const channelIds = [null, ...(Object.keys(document.channels) as ChannelId[])]
    for (const id of Object.keys(document.touchpoints) as TouchpointId[]) {
      for (const stepId of Object.keys(document.steps) as StepId[]) {
        for (const channelId of channelIds) {
          const moved = structuredClone(document) as DocumentDraft
          moveTouchpoints(moved, { ids: [id], stepId, channelId })
          const after = writeJourney(moved as JourneyDocument)
          expect(linesOnlyIn(before, after)).toBeLessThanOrEqual(4)
          expect(linesOnlyIn(after, before)).toBeLessThanOrEqual(4)
        }
      }
    }
  })

  it('leaves out what is as usual and tables that are empty', () => {
    const { document } = readOrThrow({
      format: 'throughline/journey-map',
      formatVersion: 1,
      minReader: 1,
      map: { id: 'jm_1', title: 'Short' },
      personas: [{ id: 'pe_1', order: 'a0', name: 'Mila', color: '' }],
      stages: [{ id: 'sg_1', order: 'a0', lifecycle: null }],
      steps: [{ id: 'st_1', order: 'a0', stageId: 'sg_1' }],
      channels: [{ id: 'ch_1', order: 'a0', kind: 'other', isLocked: false }],
      teams: [],
    })
    const file = JSON.parse(writeJourney(document)) as object
    expect(file).toEqual({
      format: 'throughline/journey-map',
      formatVersion: 1,
      minReader: 1,
      map: { id: 'jm_1', title: 'Short' },
      personas: [{ id: 'pe_1', order: 'a0', name: 'Mila' }],
      stages: [{ id: 'sg_1', order: 'a0' }],
      steps: [{ id: 'st_1', order: 'a0', stageId: 'sg_1' }],
      channels: [{ id: 'ch_1', order: 'a0' }],
    })
  })

  it('keeps unknown fields on their record, and lets them go with it', () => {
    const { document } = readOrThrow(frozenText)
    const kept = JSON.parse(writeJourney(document)) as ReturnType<typeof frozenFile>
    expect(recordOf(kept, 'touchpoints').heatmap).toEqual(
      recordOf(frozenFile(), 'touchpoints').heatmap,
    )
    expect(kept.weatherReports).toEqual(frozenFile().weatherReports)
    const { waivers: _, touchpoints, ...rest } = document
    const { tp_order: gone, ...others } = touchpoints as Record<string, unknown>
    const without = { ...rest, waivers: {}, touchpoints: others } as unknown as JourneyDocument
    expect(gone).toBeDefined()
    expect(writeJourney(without)).not.toContain('heatmap')
  })

  it('comes in pieces of a record, for a writer that gives way in between', () => {
    const document = generateDocument({ touchpoints: 30 })
    const chunks = [...journeyFileChunks(document)]
    expect(chunks.length).toBeGreaterThan(60)
    expect(chunks.join('')).toBe(writeJourney(document))
  })

  it('ends with a line feed and has no other white space at the end of a line', () => {
    expect(frozenText.endsWith('}\n')).toBe(true)
    expect(frozenText).not.toMatch(/[ \t\r]\n/)
  })
})

/** How many lines of one text the other does not have as often. */
function linesOnlyIn(text: string, other: string): number {
  const counts = new Map<string, number>()
  for (const line of other.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  return text.split('\n').filter((line) => {
    const left = (counts.get(line) ?? 0) - 1
    counts.set(line, left)
    return left < 0
  }).length
}
