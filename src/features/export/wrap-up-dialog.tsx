// Shows what the wrap-up pack holds before it is made.
import { useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { ProgressBar } from '../../ui/progress-bar'
import { ScrollRegion } from '../../ui/scroll-region'
import { mapToPaint } from './map-to-paint'
import { createPictureMaker } from './picture-maker'
import styles from './wrap-up-dialog.module.css'
import { packNames, savePack, summaryOf } from './wrap-up-pack'

export default function WrapUpDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const { share, save, giveUp } = usePack()
  const close = () => {
    giveUp()
    context.session.set({ dialog: null })
  }
  return (
    <Dialog
      size="wide"
      title={texts.write('wrap-up.open')}
      onClose={close}
      footer={
        share === null ? (
          <Button tone="primary" icon="export" onPress={() => void save()}>
            {texts.write('wrap-up.save')}
          </Button>
        ) : (
          <Button onPress={giveUp}>{texts.write('common.cancel')}</Button>
        )
      }
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <PackFiles />
          {share !== null && <ProgressBar label={texts.write('wrap-up.making')} share={share} />}
        </div>
        <Summary />
      </div>
    </Dialog>
  )
}

function PackFiles() {
  const { context } = useApp()
  const texts = useTexts()
  const count = useDocument(({ backlogItems }) => Object.keys(backlogItems).length)
  const names = packNames(context)
  const rows = [
    { icon: 'map', name: names.journey, words: texts.write('wrap-up.journey') },
    { icon: 'picture', name: names.picture, words: texts.write('wrap-up.picture') },
    { icon: 'file', name: names.summary, words: texts.write('wrap-up.summary') },
    { icon: 'ticket', name: names.backlog, words: texts.write('wrap-up.backlog', { count }) },
  ]
  return (
    <section aria-label={texts.write('wrap-up.whatIsIn')}>
      <h3 className={styles.heading}>{texts.write('wrap-up.whatIsIn')}</h3>
      <ul className={styles.files}>
        {rows.map(({ icon, name, words }) => (
          <li key={name} className={styles.file}>
            <Icon name={icon} size={20} />
            <div>
              <p className={styles.name}>{name}</p>
              <p className={styles.words}>{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Summary() {
  const { context } = useApp()
  const texts = useTexts()
  const { title, language } = useDocument(({ map }) => map)
  const summary = useMemo(() => summaryOf(context), [context])
  return (
    <div className={styles.preview}>
      <h3 className={styles.heading}>{texts.write('wrap-up.preview')}</h3>
      <ScrollRegion
        label={`${texts.write('wrap-up.preview')}: ${title}`}
        className={styles.summary}
      >
        <pre lang={language || undefined}>{summary}</pre>
      </ScrollRegion>
    </div>
  )
}

/** Makes and saves the pack; `share` says how far it is, null while nothing is made. */
function usePack() {
  const { context } = useApp()
  const [share, setShare] = useState<number | null>(null)
  const [work, setWork] = useState<{ end: () => void } | null>(null)
  const save = async () => {
    const maker = createPictureMaker(mapToPaint(context))
    setWork(maker)
    setShare(0)
    try {
      await savePack(context, { maker, onProgress: setShare })
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      context.session.notify(error.text, 'problem')
    }
    maker.end()
    context.session.set({ dialog: null })
  }
  const giveUp = () => {
    work?.end()
    setWork(null)
    setShare(null)
  }
  return { share, save, giveUp }
}
