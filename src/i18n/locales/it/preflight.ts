import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Il file non può essere letto.',
  empty: 'Il file è vuoto.',
  truncated: 'Manca la fine del file. Copiarlo di nuovo da dove proviene.',
  broken: 'L’immagine non può essere decodificata: il file è danneggiato.',
  'wrong-type': 'Il nome dice {stated}, ma il file è {format}.',
  encrypted: 'Il file si apre solo con una password.',
  'large-pdf': 'Il PDF è di {megabytes} MB; i lettori con connessioni lente attendono a lungo.',
  'pdf-text': 'Il PDF non ha testo: non si può cercarvi né ascoltarlo.',
  'pdf-tags': 'Il PDF non ha tag: gli screen reader lo leggono male.',
  'pdf-labels': 'Il PDF non ha etichette di pagina: i suoi numeri non sono quelli stampati.',
  missing:
    '{count, plural, one {Tra questi due sembra mancare il file numero {first}.} many {Tra questi due sembrano mancare i file dal numero {first} al numero {last}.} other {Tra questi due sembrano mancare i file dal numero {first} al numero {last}.}}',
  'cover-missing':
    '{number, select, 0 {Sembra mancare la copertina anteriore: ce n’è una solo alla fine.} other {I numeri dei file iniziano da {number}: sembra mancare la copertina o un’altra pagina iniziale.}}',
  order: 'Il file numero {number} viene dopo il numero {before}.',
  'number-doubled': 'Il file numero {number} è presente più di una volta.',
  'name-doubled':
    'I nomi differiscono solo per maiuscole e minuscole o per la forma degli accenti. Su altri sistemi un file sostituisce l’altro.',
  'same-bytes': 'Questi {count} file sono uguali, byte per byte.',
  rescanned: 'Questi due sembrano una stessa pagina, scansionata due volte (simili al {percent}%).',
  blank:
    '{count, plural, one {Una pagina sembra vuota.} many {{count} di pagine sembrano vuote.} other {{count} pagine sembrano vuote.}}',
  rotated: 'La pagina sembra coricata su un lato.',
  'upside-down': 'La pagina sembra capovolta.',
  skewed: 'La pagina sembra inclinata di {degrees}°.',
  gutter: 'La piega sembra dalla parte sbagliata. Forse pagina sinistra e destra sono scambiate.',
  size: 'L’immagine ha {width} × {height} pixel, quelle vicine ne hanno {usualWidth} × {usualHeight}. Potrebbe essere tagliata.',
  'fold-out':
    'La pagina sembra un foglio ripiegato, o due pagine in un’immagine, ma né l’etichetta né il nome lo dicono.',
  resolution: 'L’immagine ha {value} pixel per pollice, la maggior parte ne ha {usual}.',
  colour: 'L’immagine ha {value}, la maggior parte ha {usual} (canali × profondità).',
  blurred: 'L’immagine è molto meno nitida delle altre.',
  exposure: 'Una parte dell’immagine molto maggiore che nelle altre è del tutto nera o del tutto bianca.',
  cast: 'I colori sono più rossi o più blu di quelli delle altre.',
  'form-missing':
    '{form, select, master {Di questo file non c’è un master, come invece per altri.} other {Di questo master non c’è una copia per browser, come invece per altri.}}',
  'label-file-name':
    '{count, plural, one {L’etichetta di una pagina è il nome del suo file.} many {Le etichette di {count} di pagine sono i nomi dei loro file.} other {Le etichette di {count} pagine sono i nomi dei loro file.}}',
  'label-gap':
    '{count, plural, one {Nessuna pagina ha l’etichetta {first}.} many {Nessuna pagina ha le etichette da {first} a {last}.} other {Nessuna pagina ha le etichette da {first} a {last}.}} Potrebbero mancare pagine.',
  'label-doubled': 'Più di una pagina ha l’etichetta {label}.',
  'label-order': 'L’etichetta {number} viene dopo l’etichetta {before}.',
  'roman-break': 'Dopo i numeri romani quelli arabi iniziano da {number}.',
  'text-missing':
    '{count, plural, one {Una pagina non ha testo, mentre altre lo hanno.} many {{count} di pagine non hanno testo, mentre altre lo hanno.} other {{count} pagine non hanno testo, mentre altre lo hanno.}}',
  'text-unreadable':
    'Gran parte del testo non è fatta di parole ({percent}%). Il riconoscimento del testo potrebbe non essere riuscito.',
  'text-language':
    'Testi in una lingua diversa da quella indicata: {count}. Indicata: {stated}. Testo: {language}.',
  'text-doubled': 'Due immagini diverse hanno lo stesso testo. Uno dei testi è di un’altra pagina.',
  'captions-alone': 'Non c’è una registrazione per questi sottotitoli.',
  'captions-missing': 'Il filmato non ha sottotitoli.',
  'captions-long':
    '{seconds, plural, one {I sottotitoli finiscono un secondo dopo la registrazione.} many {I sottotitoli finiscono {seconds} di secondi dopo la registrazione.} other {I sottotitoli finiscono {seconds} secondi dopo la registrazione.}}',
  'title-missing': 'L’oggetto non ha titolo.',
  'rights-missing': 'L’oggetto non dichiara diritti.',
  'rights-unknown':
    'I diritti sono indicati con parole proprie, non con una dichiarazione dei diritti nota: {rights}',
  'link-dead': 'Un link della descrizione non risponde: {url}',
  'thumbnail-missing': 'L’oggetto non ha una miniatura.',
  'cors-missing': 'Il server non permette a questo visualizzatore di leggere il file (CORS): {host}.',
  'ranges-missing':
    'Il server non invia parti di file; per saltare a un punto si aspetta il file intero: {host}.',
  'signature-short': 'Il link firmato scade dopo {seconds} s.',
}
