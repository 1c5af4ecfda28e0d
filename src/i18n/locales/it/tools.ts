import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Luminosità',
  'adjust.contrast': 'Contrasto',
  'adjust.invert': 'Inverti i colori',
  'adjust.reset': 'Ripristina',
  'adjust.saturation': 'Saturazione',
  'adjust.grey': 'Scala di grigi',
  'adjust.mirror': 'Rifletti',
  'ruler.show': 'Righello',
  'ruler.label': 'Righello: {length}',
  'ruler.size': 'Questa pagina misura {width} × {height}.',
  'ruler.object': 'Secondo la scala indicata dall’oggetto.',
  'ruler.library':
    'Secondo la risoluzione che la biblioteca indica per le sue scansioni: {dpi} pixel per pollice.',
  'ruler.file':
    'Secondo la risoluzione indicata dal file: {dpi} pixel per pollice. I file non sempre indicano quella vera.',
  'ruler.unknown':
    'Né l’oggetto né il suo file indicano quanto è grande questa pagina, perciò non è possibile disegnare un righello.',
  'ruler.waiting': 'Ricerca della scala di questa pagina…',
  'ruler.layout': 'Il righello viene disegnato quando sono visibili una pagina o due pagine affiancate.',
  'text.title': 'Testo dell’intero oggetto',
  'text.save': 'Salva il testo di tutte le pagine',
  'text.saved': 'Il testo si trova tra i file scaricati dal browser.',
  'text.none': 'Non è stato possibile leggere alcun testo.',
  'text.without': 'Salvato senza il testo di queste pagine, che non è stato possibile leggere: {pages}.',
  'back.to': 'Torna a {host}',
  'link.moved': 'La pagina di questo link si trova ora in un altro punto dell’oggetto: {page}.',
  'link.unsure':
    'Questo oggetto è cambiato da quando è stato creato il link. Probabilmente la pagina indicata era questa, ma non è certo: {page}.',
  'link.missing':
    'Questo oggetto è cambiato da quando è stato creato il link, e la pagina del link non ne fa più parte. È mostrata: {page}.',
  'link.fileMissing':
    'Questo oggetto è cambiato da quando è stato creato il link, e il file del link non ne fa più parte.',
  'collection.waiting': 'Caricamento di altre voci…',
  'collection.failed': 'Non è stato possibile caricare il resto di questa collezione.',
  'collection.cut': 'Qui non sono elencate tutte le voci di questa collezione.',
  'collection.previous': 'Voci precedenti',
  'canvas.waiting': 'Caricamento di questa pagina…',
  'canvas.elsewhere': 'La descrizione di questa pagina si trova su {host} e non viene richiesta da lì.',
}
