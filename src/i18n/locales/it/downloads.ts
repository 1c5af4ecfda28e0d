import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Questo file',
  'downloads.original': 'File originale',
  'downloads.text': 'Testo di questa pagina',
  'downloads.picture': 'Immagine di questa pagina',
  'downloads.width': 'Larghezza {width, number} pixel',
  'downloads.fullSize': 'Dimensioni originali',
  'downloads.others': 'Altri formati',
  'downloads.openHere': 'Apri qui',
  'downloads.backTo': 'Indietro: «{title}»',
  'downloads.pages': 'Pagine scelte',
  'downloads.which': 'Pagine, ad esempio 1-5, 9',
  'downloads.wrong': 'Digitare numeri di pagina da 1 a {total, number}, ad esempio 1-5, 9.',
  'downloads.tooMany': 'Al massimo {most, number} pagine per volta. Sceglierne meno, poi le successive.',
  'downloads.makePdf': 'Crea un PDF',
  'downloads.print': 'Stampa',
  'downloads.working': '{done, number} di {total, number} pagine',
  'downloads.cancel': 'Annulla',
  'downloads.done': 'Il PDF è pronto e si trova tra i file scaricati dal browser.',
  'downloads.failed':
    'Non è stato possibile ottenere la pagina {page, number}, perciò non è stato creato nulla. Verificare la connessione e riprovare, oppure scegliere altre pagine.',
  'downloads.makePictures': 'Salva le immagini',
  'downloads.pictureSize': 'Dimensioni delle immagini',
  'downloads.saved': 'Le immagini sono pronte e si trovano tra i file scaricati dal browser.',
  'downloads.picturesAbout': 'Immagini: circa {size}',
}
