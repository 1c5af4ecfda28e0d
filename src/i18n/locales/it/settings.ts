import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Lingua',
  'settings.languageUsual': 'Quella della pagina o del browser',
  'settings.zoomOnTurn': 'Zoom al cambio di pagina',
  'settings.whole': 'Mostra la pagina intera',
  'settings.keep': 'Mantieni lo zoom e la parte visibile',
  'settings.keepAtStart': 'Mantieni lo zoom, inizia dall’alto',
  'settings.singleKeys': 'Scorciatoie con un solo tasto',
  'settings.singleKeysHint':
    'Disattivare se la dettatura vocale o un altro programma digita lettere. Continuano a funzionare le frecce, Pag su, Pag giù e la barra spaziatrice.',
  'settings.selectWords': 'Il trascinamento seleziona sempre le parole',
  'settings.selectWordsHint':
    'Sopra le parole di una scansione; altrimenti vale solo con il mouse mentre è visibile la pagina intera, e il trascinamento sposta la pagina ingrandita.',
  'settings.animated': 'Anima il cambio di pagina',
  'settings.animatedHint': 'Resta disattivato se il sistema richiede meno movimento.',
  'settings.comingBack': 'Al mio ritorno proponi la pagina a cui ero',
  'settings.comingBackHint':
    'Le pagine sono conservate solo su questo dispositivo. Disattivando l’opzione vengono dimenticate.',
  'settings.forget': 'Dimentica tutte le pagine',
  'settings.forgotten': 'Dimenticate. Nessuna pagina è conservata su questo dispositivo.',
}
