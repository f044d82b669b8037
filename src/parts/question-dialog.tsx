// Draws the question that a command waits for; a closed dialog is an answer too: nothing.
import { useApp } from '../bindings/app-context'
import { useSession } from '../bindings/use-session'
import { useTexts } from '../bindings/use-texts'
import { writeRef } from '../text/texts'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

export default function QuestionDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const question = useSession((session) => session.question)
  if (!question) return null
  return (
    <Dialog
      role="alertdialog"
      size={question.choices.length > 1 ? 'normal' : 'small'}
      title={writeRef(texts, question.title)}
      onClose={() => context.answer(null)}
      footer={
        <>
          <Button
            tone="quiet"
            // Enter pressed unread must do no harm.
            autoFocus={!question.choices.some(({ tone }) => tone === 'primary')}
            onPress={() => context.answer(null)}
          >
            {texts.write('common.cancel')}
          </Button>
          {question.choices.map(({ id, label, tone }) => (
            <Button
              key={id}
              tone={tone}
              autoFocus={tone === 'primary'}
              onPress={() => context.answer(id)}
            >
              {texts.write(label)}
            </Button>
          ))}
        </>
      }
    >
      {question.body && <p>{writeRef(texts, question.body)}</p>}
    </Dialog>
  )
}
