// The head of the curve: what the heights mean.
import { useTexts } from '../../../bindings/use-texts'
import { SceneIcon } from '../../../parts/scene-icon'
import { signed } from '../../../parts/thing-names'
import {
  type EmotionScale,
  emotionValues,
  yOfEmotion,
} from '../../../scene/experience/emotion-scale'
import { iconOfEmotion } from '../../../scene/icons'
import { colorOfEmotion, type Palette } from '../../../scene/palettes'
import styles from '../plot.module.css'

export function ScaleHead({ scale, palette }: { scale: EmotionScale; palette: Palette }) {
  const { write } = useTexts()
  return (
    <div className={styles.scale}>
      <h2 className={styles.scaleName}>{write('map.emotion')}</h2>
      <div aria-hidden>
        {emotionValues.map((value) => (
          <span key={value} className={styles.mark} style={{ top: yOfEmotion(scale, value) }}>
            {signed(value)}
            <SceneIcon
              name={iconOfEmotion(value)}
              color={palette[colorOfEmotion(value)]}
              size={22}
            />
          </span>
        ))}
        <span className={styles.notSaid} style={{ top: scale.notSaidY }}>
          {write('experience.notSaidPlace')}
        </span>
      </div>
    </div>
  )
}
