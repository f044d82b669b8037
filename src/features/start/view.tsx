// The first screen: go on with a map, or start from a template, an example or a file.
import type { ReactNode } from 'react'
import { useApp } from '../../bindings/app-context'
import { useCommand } from '../../bindings/use-command'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { mayReplaceMap } from '../../commands/may-replace-map'
import { openJourney } from '../../commands/open-journey'
import { takeTurn } from '../../commands/turn'
import { noFile } from '../../store/session-store'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { ChoiceCard } from './choice-card'
import { type Example, examples, loadExample } from './examples'
import { newMapFrom, templates, wordsOfTemplate } from './templates'
import styles from './view.module.css'

/** `children`: the maps of this browser, which are another feature. */
export default function StartView({ children }: { children?: ReactNode }) {
  const { context } = useApp()
  const texts = useTexts()
  const openFile = useCommand('file-menu.openFile')
  const hasMap = useSession(
    ({ keeping, following }) => keeping.mapId !== null || following !== null,
  )
  const start = async (template: (typeof templates)[number]) => {
    const turn = takeTurn(context)
    if (!(await mayReplaceMap(context)) || turn.isOver()) return
    const document = newMapFrom(template, context.texts(), context.env)
    // Nothing of it is anybody's work yet, so that nothing is unsaved.
    openJourney(context, document, { ...noFile, version: 0 })
  }
  const open = async (example: Example) => {
    const turn = takeTurn(context)
    if (!(await mayReplaceMap(context))) return
    const document = await loadExample(example, context.env)
    if (turn.isOver()) return
    if (document) openJourney(context, document, { ...noFile, version: 0 })
    else context.session.notify(textRef('start.exampleFailed'), 'problem')
  }
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.header}>
          <h1 className={styles.title}>{texts.write('start.title')}</h1>
          <p className={styles.lead}>{texts.write('start.lead')}</p>
        </header>
        <div className={styles.actions}>
          <Button icon="openFile" onPress={openFile.run}>
            {openFile.label}
          </Button>
          <p className={styles.hint}>{texts.write('start.dropHint')}</p>
          {hasMap && (
            <Button
              tone="quiet"
              icon="arrowLeft"
              onPress={() => context.session.set({ isMapOpen: true })}
            >
              {texts.write('start.back')}
            </Button>
          )}
        </div>
        {children}
        <section aria-labelledby="start-templates">
          <h2 id="start-templates" className={styles.heading}>
            {texts.write('start.newMap')}
          </h2>
          <ul className={styles.choices}>
            {templates.map((template) => {
              const { name, description } = wordsOfTemplate(template.id, texts)
              return (
                <li key={template.id}>
                  <ChoiceCard
                    icon={template.icon}
                    name={name}
                    description={description}
                    onPress={() => void start(template)}
                  />
                </li>
              )
            })}
          </ul>
        </section>
        <section aria-labelledby="start-examples">
          <h2 id="start-examples" className={styles.heading}>
            {texts.write('start.examples')}
          </h2>
          <ul className={styles.choices}>
            {examples.map((example) => (
              <li key={example.id}>
                <ChoiceCard
                  icon={example.icon}
                  name={texts.write(example.name)}
                  description={texts.write(example.description)}
                  mark={
                    example.language === texts.language
                      ? undefined
                      : texts.write(languageMarks[example.language])
                  }
                  onPress={() => void open(example)}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

const languageMarks = { en: 'start.mapInEnglish', nl: 'start.mapInDutch' } as const
