// The head of a panel: what it is, its name, the way back, and a menu of what can be done with it.
import { useEffect, useRef } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { isChannelSwitch } from '../../model/queries/is-channel-switch'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import type { TransitionId } from '../../model/records/transition'
import { CommandIconButton } from '../../parts/command-button'
import { CommandMenuButton } from '../../parts/command-menu-button'
import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import { isEnter } from '../../ui/is-enter'
import { TextArea } from '../../ui/text-area'
import type { PanelSpec, Subject } from './fields/field-spec'
import { useBoundField, useMapLanguage } from './fields/use-bound-field'
import { useInspection } from './inspection'
import styles from './view.module.css'

export function PanelHead({ spec, subject }: { spec: PanelSpec; subject: Subject }) {
  const texts = useTexts()
  const { back, wantsFocus } = useInspection()
  const heading = useRef<HTMLHeadingElement>(null)
  const isOne = subject.ids.length === 1
  useEffect(() => {
    if (wantsFocus.current) heading.current?.focus()
    wantsFocus.current = false
  }, [wantsFocus])
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        {back && (
          <IconButton
            icon="arrowLeft"
            size="small"
            label={texts.write('inspector.back')}
            onPress={back}
          />
        )}
        <h2 ref={heading} tabIndex={-1} className={styles.kicker}>
          <Icon name={spec.icon} size={16} />
          {isOne ? (
            <NameOfOne spec={spec} subject={subject} />
          ) : (
            <NameOfSeveral subject={subject} />
          )}
        </h2>
        <CommandMenuButton
          label={texts.write('inspector.more')}
          icon="more"
          size="small"
          sections={[{ id: 'commands', commandIds: spec.commandIds }]}
        />
        <CommandIconButton id="inspector.close" size="small" />
      </div>
      {isOne && spec.headline && <Headline path={spec.headline} subject={subject} />}
      {isOne && subject.kind === 'transition' && <Ends subject={subject} />}
      {!isOne && <p className={styles.hint}>{texts.write('inspector.sharedHint')}</p>}
    </header>
  )
}

function NameOfOne({ spec, subject }: { spec: PanelSpec; subject: Subject }) {
  const texts = useTexts()
  const number = useDocument((document) => numberOf(document, subject))
  const isSwitch = useDocument((document) => isSwitchIn(document, subject))
  const kind = texts.write(spec.kindName)
  return (
    <span>
      {number ? `${kind} ${number}` : kind}
      {isSwitch && ` · ${texts.write('inspector.channelSwitch')}`}
    </span>
  )
}

function NameOfSeveral({ subject: { kind, ids } }: { subject: Subject }) {
  const texts = useTexts()
  if (kind === 'map') return null
  return <span>{texts.write(`kinds.${kind}`, { count: ids.length })}</span>
}

/** The title, as large as a heading, edited in place. */
function Headline({ path, subject }: { path: 'title' | 'name'; subject: Subject }) {
  const texts = useTexts()
  const lang = useMapLanguage()
  const label = `fields.${path}` as const
  const field = useBoundField(subject, { path, label })
  return (
    <div data-field={path} className={styles.headline}>
      <TextArea
        label={texts.write(label)}
        isLabelHidden
        value={String(field.value ?? '')}
        placeholder={texts.write('common.untitled')}
        // A title is one line; pasted ones become one.
        onChange={(text) => field.set(text.replace(/\s*\n\s*/g, ' '))}
        onBlur={field.end}
        onKeyDown={(event) => {
          if (isEnter(event)) event.preventDefault()
        }}
        isDisabled={field.isDisabled}
        lang={lang}
      />
    </div>
  )
}

/** "Compares three sofas → Tests the sofa". */
function Ends({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const lang = useMapLanguage()
  const ref = { kind: 'transition', id: subject.ids[0] as TransitionId } as const
  const from = useDocument((document) => titleAtEnd(document, ref.id, 'fromId'))
  const to = useDocument((document) => titleAtEnd(document, ref.id, 'toId'))
  const untitled = texts.write('common.untitled')
  return (
    <p className={styles.ends} lang={lang}>
      {`${from || untitled} → ${to || untitled}`}
    </p>
  )
}

function titleAtEnd(document: JourneyDocument, id: TransitionId, end: 'fromId' | 'toId'): string {
  const transition = document.transitions[id]
  return transition ? nameOf(document, { kind: 'touchpoint', id: transition[end] }) : ''
}

function numberOf(document: JourneyDocument, { kind, ids: [id] }: Subject): string | null {
  return kind === 'map' ? null : spokenNumber(document, { kind, id } as RecordRef)
}

function isSwitchIn(document: JourneyDocument, { kind, ids: [id] }: Subject): boolean {
  const transition = kind === 'transition' ? document.transitions[id as TransitionId] : undefined
  return transition !== undefined && isChannelSwitch(document, transition)
}
