import { useEffect, useState } from 'react'

/** Milliseconds that the voices of a device may take to come. */
const PATIENCE = 1500

/** The voices that the browser has; `undefined` while they are on their way, as after they are first asked for. */
export function useVoices(): readonly SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState(() => speechSynthesis.getVoices())
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const look = () => setVoices(speechSynthesis.getVoices())
    look()
    const timer = setTimeout(() => setLate(true), PATIENCE)
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => {
      clearTimeout(timer)
      speechSynthesis.removeEventListener('voiceschanged', look)
    }
  }, [])
  return voices.length > 0 || isLate ? voices : undefined
}
