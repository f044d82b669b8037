// Two soft tones when the time is up, made by the browser itself.

/** Silent where the browser gives no sound. */
export function chime(): void {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  for (const [place, hertz] of [659.25, 523.25].entries()) {
    playTone(audio, hertz, audio.currentTime + place * 0.45)
  }
  setTimeout(() => void audio.close(), 2500)
}

/** Comes softly and fades away: nobody in the room should start. */
function playTone(audio: AudioContext, hertz: number, atSeconds: number): void {
  const tone = audio.createOscillator()
  const loudness = audio.createGain()
  tone.frequency.value = hertz
  loudness.gain.setValueAtTime(0, atSeconds)
  loudness.gain.linearRampToValueAtTime(0.18, atSeconds + 0.05)
  loudness.gain.exponentialRampToValueAtTime(0.0001, atSeconds + 1.4)
  tone.connect(loudness).connect(audio.destination)
  tone.start(atSeconds)
  tone.stop(atSeconds + 1.5)
}
