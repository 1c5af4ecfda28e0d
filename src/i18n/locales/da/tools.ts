import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Lysstyrke',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Omvendte farver',
  'adjust.reset': 'Nulstil',
  'adjust.saturation': 'Farvemætning',
  'adjust.grey': 'Gråtoner',
  'adjust.mirror': 'Spejlvend',
  'ruler.show': 'Lineal',
  'ruler.label': 'Lineal: {length}',
  'ruler.size': 'Denne side måler {width} × {height}.',
  'ruler.object': 'Efter det målestoksforhold, objektet angiver.',
  'ruler.library': 'Efter den opløsning, biblioteket angiver for sine scanninger: {dpi} pixel pr. tomme.',
  'ruler.file':
    'Efter den opløsning, filen angiver: {dpi} pixel pr. tomme. Filer angiver ikke altid den rigtige.',
  'ruler.unknown':
    'Hverken objektet eller dets fil angiver, hvor stor denne side er, så der kan ikke tegnes en lineal.',
  'ruler.waiting': 'Finder målestoksforholdet for denne side …',
  'ruler.layout': 'Linealen tegnes, når der vises én side eller to modstående sider.',
  'text.title': 'Hele objektets tekst',
  'text.save': 'Gem teksten fra alle sider',
  'text.saved': 'Teksten er givet videre til browserens downloads.',
  'text.none': 'Ingen tekst kunne læses.',
  'text.without': 'Gemt uden teksten fra disse sider, som ikke kunne læses: {pages}.',
  'back.to': 'Tilbage til {host}',
  'link.moved': 'Siden i dette link står nu et andet sted i objektet: {page}.',
  'link.unsure':
    'Dette objekt er blevet ændret, siden linket blev lavet. Det er sandsynligvis denne side, der var ment, men det er ikke sikkert: {page}.',
  'link.missing':
    'Dette objekt er blevet ændret, siden linket blev lavet, og siden i linket er der ikke længere. Du ser: {page}.',
  'link.fileMissing':
    'Dette objekt er blevet ændret, siden linket blev lavet, og filen i linket er der ikke længere.',
  'collection.waiting': 'Indlæser flere elementer …',
  'collection.failed': 'Resten af denne samling kunne ikke indlæses.',
  'collection.cut': 'Ikke alle elementer i denne samling er vist her.',
  'collection.previous': 'Forrige elementer',
  'canvas.waiting': 'Indlæser denne side …',
  'canvas.elsewhere': 'Beskrivelsen af denne side ligger hos {host} og hentes ikke derfra.',
}
