// The list over the bar that completes the word at the caret.
import { useTexts } from '../../../bindings/use-texts'
import type { CompletionOption } from '../../../model/capture/complete-line'
import type { Suggestions } from '../use-suggestions'
import styles from '../view.module.css'

export const listId = 'capture-suggestions'

/** What `aria-activedescendant` names. */
export function rowId({ id }: CompletionOption): string {
  return `capture-suggestion-${id}`
}

export function SuggestionList({
  suggestions,
  onTake,
}: {
  suggestions: Suggestions
  onTake: (option: CompletionOption) => void
}) {
  const texts = useTexts()
  const { options, active } = suggestions
  const [first] = options
  return (
    <>
      {/* Always there: a live region that comes with its text is not read. */}
      <p className={styles.unseen} aria-live="polite">
        {first &&
          texts.write('capture.suggestionCount', { count: options.length, first: first.label })}
      </p>
      {first && (
        <div
          id={listId}
          role="listbox"
          aria-label={texts.write('capture.suggestions')}
          className={styles.suggestions}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
            <div
              key={option.id}
              id={rowId(option)}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              className={styles.suggestion}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTake(option)}
            >
              <span className={styles.suggestionLabel}>{option.label}</span>
              <span className={styles.suggestionNote}>{option.note}</span>
              {index === 0 && !active && <kbd className={styles.key}>Tab</kbd>}
            </div>
          ))}
        </div>
      )}
    </>
  )
}
