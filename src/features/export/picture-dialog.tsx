// Chooses what a picture shows and for whom; says its size before it is made.
import { useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { inOrder } from '../../model/queries/records-in-order'
import { pictureScales } from '../../scene/picture-scale'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { SegmentedControl } from '../../ui/segmented-control'
import { Select } from '../../ui/select'
import { copyPicture, exportPicture } from './export-picture'
import { firstChoice, type PictureChoice, planOf } from './picture-choice'
import styles from './picture-dialog.module.css'
import { PicturePreview } from './picture-preview'
import { PictureSize } from './picture-size'

export default function PictureDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const selection = useSession((session) => session.selection)
  const canShowSelection = selection.some(
    ({ kind }) => kind === 'touchpoint' || kind === 'transition',
  )
  const [choice, setChoice] = useState<PictureChoice>(firstChoice)
  const [isBusy, setIsBusy] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: planOf reads the document from the store.
  const plan = useMemo(() => planOf(context, choice), [context, choice, document, selection])
  const change = (changes: Partial<PictureChoice>) => setChoice({ ...choice, ...changes })
  const close = () => context.session.set({ dialog: null })
  const make = async (work: typeof exportPicture) => {
    setIsBusy(true)
    try {
      await work(context, choice)
      close()
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      close()
      context.session.notify(error.text, 'problem')
    } finally {
      setIsBusy(false)
    }
  }
  const busyReason = isBusy ? texts.write('export.busy') : null
  return (
    <Dialog
      size="wide"
      title={texts.write('export.picture')}
      onClose={close}
      footer={
        <>
          <Button icon="copy" disabledReason={busyReason} onPress={() => void make(copyPicture)}>
            {texts.write('export.copyPicture')}
          </Button>
          <Button
            tone="primary"
            icon="export"
            disabledReason={busyReason}
            onPress={() => void make(exportPicture)}
          >
            {texts.write('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <Select
            label={texts.write('export.subject')}
            options={[
              { id: 'map', label: texts.write('export.wholeMap') },
              ...(canShowSelection
                ? [{ id: 'selection', label: texts.write('export.selection') }]
                : []),
              ...inOrder(document, 'stages').map(({ id, title }) => ({
                id,
                label: texts.write('export.stage', { title }),
              })),
            ]}
            value={choice.subject as string}
            onChange={(subject) =>
              change({ subject: (subject ?? 'map') as PictureChoice['subject'] })
            }
          />
          <SegmentedControl
            label={texts.write('export.scale')}
            segments={pictureScales.map((scale) => ({ id: String(scale), label: `${scale}×` }))}
            value={String(choice.scale)}
            onChange={(scale) => change({ scale: Number(scale) as PictureChoice['scale'] })}
          />
          <SegmentedControl
            label={texts.write('export.distance')}
            description={texts.write(`export.distanceHint.${choice.distance}`)}
            segments={(['near', 'middle', 'far'] as const).map((id) => ({
              id,
              label: texts.write(`export.distance.${id}`),
            }))}
            value={choice.distance}
            onChange={(distance) => change({ distance })}
          />
          <SegmentedControl
            label={texts.write('export.colors')}
            segments={(['light', 'dark', 'print'] as const).map((id) => ({
              id,
              label: texts.write(`export.colors.${id}`),
            }))}
            value={choice.colors === 'contrast' ? null : choice.colors}
            onChange={(colors) => change({ colors })}
          />
          <Checkbox isSelected={choice.hasTitle} onChange={(hasTitle) => change({ hasTitle })}>
            {texts.write('export.title')}
          </Checkbox>
          <Checkbox isSelected={choice.hasLegend} onChange={(hasLegend) => change({ hasLegend })}>
            {texts.write('export.legend')}
          </Checkbox>
        </div>
        <div className={styles.look}>
          {plan && <PicturePreview plan={plan} colors={choice.colors} />}
          <PictureSize plan={plan} />
        </div>
      </div>
    </Dialog>
  )
}
