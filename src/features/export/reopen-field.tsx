// Whether the map travels inside its picture.
import { useTexts } from '../../bindings/use-texts'
import { Checkbox } from '../../ui/checkbox'
import type { PictureChoice } from './picture-choice'
import styles from './picture-options.module.css'
import { canReopen } from './picture-order'

export function ReopenField({
  choice,
  onChange,
}: {
  choice: PictureChoice
  onChange: (changes: Partial<PictureChoice>) => void
}) {
  const texts = useTexts()
  return (
    <div>
      <Checkbox
        isSelected={canReopen(choice)}
        onChange={(isSelected) => onChange({ canReopen: isSelected })}
      >
        {texts.write('export.reopen')}
      </Checkbox>
      <p className={styles.hint}>{texts.write('export.reopenHint')}</p>
    </div>
  )
}
