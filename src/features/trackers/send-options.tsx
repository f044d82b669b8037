// The tracker, and the choices that make a difference to it.
import { useTexts } from '../../bindings/use-texts'
import { allTargets } from '../../model/interchange/trackers/all-targets'
import { azureProcesses, type SendChoices } from '../../model/interchange/trackers/send-choices'
import { Checkbox } from '../../ui/checkbox'
import { SegmentedControl } from '../../ui/segmented-control'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import styles from './send-dialog.module.css'
import type { Sending } from './use-send'

export function SendOptions({ sending }: { sending: Sending }) {
  const texts = useTexts()
  const { target, setTarget } = sending
  return (
    <div className={styles.fields}>
      <Select
        label={texts.write('trackers.target')}
        options={allTargets.map(({ id }) => ({ id, label: texts.write(`trackers.target.${id}`) }))}
        value={target.id}
        onChange={(id) => id !== null && setTarget(id)}
      />
      <OwnFields sending={sending} />
      <GoesAlong sending={sending} />
    </div>
  )
}

/** What only some trackers ask for. */
function OwnFields({ sending: { target, choices, change } }: { sending: Sending }) {
  const texts = useTexts()
  const asks = (name: keyof SendChoices) => target.asks.includes(name)
  return (
    <>
      {asks('process') && (
        <SegmentedControl
          label={texts.write('trackers.process')}
          segments={azureProcesses.map((id) => ({
            id,
            label: texts.write(`trackers.process.${id}`),
          }))}
          value={choices.process}
          onChange={(process) => change({ process })}
        />
      )}
      {asks('team') && (
        <TextField
          label={texts.write('trackers.team')}
          value={choices.team}
          onChange={(team) => change({ team })}
        />
      )}
      {asks('repository') && (
        <TextField
          label={texts.write('trackers.repository')}
          placeholder={texts.write('trackers.repositoryHint')}
          value={choices.repository}
          onChange={(repository) => change({ repository: repository.trim() })}
        />
      )}
      {asks('label') && (
        <TextField
          label={texts.write('trackers.label')}
          value={choices.label}
          onChange={(label) => change({ label })}
        />
      )}
    </>
  )
}

const parts = ['hasDescription', 'hasLabels', 'hasPriority', 'hasEstimate'] as const

function GoesAlong({ sending: { target, choices, change } }: { sending: Sending }) {
  const texts = useTexts()
  const asked = parts.filter((name) => target.asks.includes(name))
  if (asked.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend>{texts.write('trackers.goesAlong')}</legend>
      {asked.map((name) => (
        <Checkbox
          key={name}
          isSelected={choices[name]}
          onChange={(value) => change({ [name]: value })}
        >
          {texts.write(`trackers.${name}`)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
