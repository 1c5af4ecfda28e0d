import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Ljusstyrka',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Invertera färgerna',
  'adjust.reset': 'Återställ',
  'adjust.saturation': 'Mättnad',
  'adjust.grey': 'Gråskala',
  'adjust.mirror': 'Spegelvänd',
  'ruler.show': 'Linjal',
  'ruler.label': 'Linjal: {length}',
  'ruler.size': 'Den här sidan mäter {width} × {height}.',
  'ruler.object': 'Enligt den skala som objektet anger.',
  'ruler.library': 'Enligt den upplösning som biblioteket anger för sina skanningar: {dpi} pixlar per tum.',
  'ruler.file':
    'Enligt den upplösning som filen anger: {dpi} pixlar per tum. Filer anger inte alltid den rätta.',
  'ruler.unknown':
    'Varken objektet eller dess fil anger hur stor den här sidan är, så ingen linjal kan ritas.',
  'ruler.waiting': 'Letar efter sidans skala …',
  'ruler.layout': 'Linjalen ritas när en sida eller två motstående sidor visas.',
  'text.title': 'Hela objektets text',
  'text.save': 'Spara texten från alla sidor',
  'text.saved': 'Texten har lämnats till webbläsarens nedladdningar.',
  'text.none': 'Ingen text kunde läsas.',
  'text.without': 'Sparat utan texten från dessa sidor, som inte kunde läsas: {pages}.',
  'back.to': 'Tillbaka till {host}',
  'link.moved': 'Sidan i den här länken finns nu på en annan plats i objektet: {page}.',
  'link.unsure':
    'Objektet har ändrats sedan länken skapades. Troligen är det den här sidan som avsågs, men det är inte säkert: {page}.',
  'link.missing':
    'Objektet har ändrats sedan länken skapades, och länkens sida finns inte längre i det. Du ser: {page}.',
  'link.fileMissing': 'Objektet har ändrats sedan länken skapades, och länkens fil finns inte längre i det.',
  'collection.waiting': 'Läser in fler objekt …',
  'collection.failed': 'Resten av samlingen kunde inte läsas in.',
  'collection.cut': 'Alla objekt i samlingen visas inte här.',
  'collection.previous': 'Föregående objekt',
  'canvas.waiting': 'Läser in sidan …',
  'canvas.elsewhere': 'Beskrivningen av den här sidan finns på {host} och hämtas inte därifrån.',
}
