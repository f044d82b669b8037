// Things of different kinds are selected: says which, and narrows the selection to one kind.
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { Button } from '../../../ui/button'
import styles from '../view.module.css'

export function SeveralKinds() {
  const texts = useTexts()
  const session = useSessionStore()
  const selection = useSession((state) => state.selection)
  const kinds = [...new Set(selection.map(({ kind }) => kind))]
  return (
    <div className={styles.panel}>
      <h2 className={styles.kicker}>{texts.write('inspector.severalThings')}</h2>
      {kinds.map((kind) => {
        const refs = selection.filter((ref) => ref.kind === kind)
        if (kind === 'map') return null
        const what = texts.write(`kinds.${kind}`, { count: refs.length })
        return (
          <Button key={kind} onPress={() => session.select(refs)}>
            {texts.write('inspector.onlyThese', { what })}
          </Button>
        )
      })}
    </div>
  )
}
