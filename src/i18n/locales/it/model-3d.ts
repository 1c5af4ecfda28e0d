import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Caricamento del modello…',
  'model3d.slow.title': 'Mostrare questo modello?',
  'model3d.slow.body':
    'Questo browser non ha un processore grafico con cui disegnare. Disegnare il modello può richiedere un minuto, durante il quale la pagina non risponde.',
  'model3d.slow.show': 'Mostra il modello',
  'model3d.failed.title': 'Questo modello non può essere mostrato',
  'model3d.failed.damaged':
    'Il file è danneggiato o non è un modello glTF. Aprire il file per salvarlo, o chiedere alla biblioteca.',
  'model3d.failed.compressed':
    'Il modello è compresso in un modo che qui non viene decompresso ({method}). Aprire il file per salvarlo e guardarlo in un altro programma.',
  'model3d.failed.excessive':
    'Il modello richiede più memoria di quanta ne abbia un browser. Aprire il file per salvarlo e guardarlo in un altro programma.',
  'model3d.failed.large': 'Il modello supera {size} e non è stato caricato. Aprire il file per salvarlo.',
  'model3d.failed.noGraphics':
    'Questo browser al momento non può disegnare in tre dimensioni. Aprire il file per salvarlo, o provare un altro browser.',
}
