/** What the lightbox itself says: what it is, and its button. The viewer in it has words of its own. */
const WORDS: Readonly<Record<string, readonly [name: string, close: string]>> = {
  de: ['Viewer', 'Schließen'],
  es: ['Visor', 'Cerrar'],
  fr: ['Visionneuse', 'Fermer'],
  he: ['צפייה', 'סגירה'],
}

/** The words in a language (BCP 47 tag), in English where there are none: name of the lightbox, label of its button. */
export function wordsIn(language: string): readonly [name: string, close: string] {
  return WORDS[language.slice(0, 2).toLowerCase()] ?? ['Viewer', 'Close']
}
