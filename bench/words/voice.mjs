/** Runs in the page before anything of its own: gives the browser a voice of the device that notes what it is given. */
export function giveVoice() {
  const voice = { name: 'Bench', voiceURI: 'bench', lang: 'en-GB', localService: true, default: true }
  globalThis.spoken = []
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: ({ text }) => globalThis.spoken.push({ text, time: performance.now() }),
    cancel: () => undefined,
  })
  class Utterance {
    constructor(text) {
      this.text = text
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance })
}
