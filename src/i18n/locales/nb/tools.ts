import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Lysstyrke',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Inverter fargene',
  'adjust.reset': 'Tilbakestill',
  'adjust.saturation': 'Fargemetning',
  'adjust.grey': 'Gråtoner',
  'adjust.mirror': 'Speilvend',
  'ruler.show': 'Linjal',
  'ruler.label': 'Linjal: {length}',
  'ruler.size': 'Denne siden måler {width} × {height}.',
  'ruler.object': 'Etter målestokken som objektet oppgir.',
  'ruler.library': 'Etter oppløsningen som biblioteket oppgir for skanningene sine: {dpi} piksler per tomme.',
  'ruler.file':
    'Etter oppløsningen som filen oppgir: {dpi} piksler per tomme. Filer oppgir ikke alltid den riktige.',
  'ruler.unknown':
    'Verken objektet eller filen oppgir hvor stor denne siden er, så det kan ikke tegnes noen linjal.',
  'ruler.waiting': 'Finner målestokken til denne siden …',
  'ruler.layout': 'Linjalen tegnes når én side eller to motstående sider vises.',
  'text.title': 'Teksten i hele objektet',
  'text.save': 'Lagre teksten fra alle sider',
  'text.saved': 'Teksten er gitt videre til nettleserens nedlastinger.',
  'text.none': 'Ingen tekst kunne leses.',
  'text.without': 'Lagret uten teksten fra disse sidene, som ikke kunne leses: {pages}.',
  'back.to': 'Tilbake til {host}',
  'link.moved': 'Siden i denne lenken står nå et annet sted i objektet: {page}.',
  'link.unsure':
    'Dette objektet er endret siden lenken ble laget. Trolig er det denne siden som var ment, men det er ikke sikkert: {page}.',
  'link.missing':
    'Dette objektet er endret siden lenken ble laget, og siden i lenken finnes ikke lenger i det. Du ser: {page}.',
  'link.fileMissing':
    'Dette objektet er endret siden lenken ble laget, og filen i lenken finnes ikke lenger i det.',
  'collection.waiting': 'Laster inn flere oppføringer …',
  'collection.failed': 'Resten av denne samlingen kunne ikke lastes inn.',
  'collection.cut': 'Ikke alle oppføringene i denne samlingen er vist her.',
  'collection.previous': 'Forrige oppføringer',
  'canvas.waiting': 'Laster inn denne siden …',
  'canvas.elsewhere': 'Beskrivelsen av denne siden ligger hos {host} og hentes ikke derfra.',
}
