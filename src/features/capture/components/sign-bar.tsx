// A button for every sign: what the line is, without knowing the grammar.
import { useTexts } from '../../../bindings/use-texts'
import { IconButton } from '../../../ui/icon-button'
import { type Sign, signs } from '../signs'
import styles from '../view.module.css'

export function SignBar({ onSign }: { onSign: (sign: Sign) => void }) {
  const texts = useTexts()
  return (
    <div className={styles.signs} role="toolbar" aria-label={texts.write('capture.signs')}>
      {signs.map((sign) => (
        <IconButton
          key={sign.sign}
          icon={sign.icon}
          size="small"
          label={texts.write(sign.label)}
          shortcut={sign.sign}
          // Whoever has a keyboard types the sign; Tab goes on to the next field.
          excludeFromTabOrder
          onPress={() => onSign(sign)}
        />
      ))}
    </div>
  )
}
