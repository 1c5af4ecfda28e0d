/** Name of the lightbox until the viewer in it reports a title. */
export const NAME = 'Lectern'

const CLOSE: Readonly<Record<string, string>> = {
  de: 'Schließen',
  es: 'Cerrar',
  fr: 'Fermer',
  he: 'סגירה',
}

/** The label of the button that closes, in a language (BCP 47 tag); in English where there is none. */
export const closeIn = (language: string): string => CLOSE[language.slice(0, 2)] ?? 'Close'
