import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Helderheid',
  'adjust.contrast': 'Contrast',
  'adjust.invert': 'Kleuren omkeren',
  'adjust.reset': 'Herstellen',
  'adjust.saturation': 'Verzadiging',
  'adjust.grey': 'Grijswaarden',
  'adjust.mirror': 'Spiegelen',
  'ruler.show': 'Liniaal',
  'ruler.label': 'Liniaal: {length}',
  'ruler.size': 'Deze pagina meet {width} × {height}.',
  'ruler.object': 'Volgens de schaal die het object vermeldt.',
  'ruler.library': 'Volgens de resolutie die de bibliotheek voor haar scans vermeldt: {dpi} pixels per inch.',
  'ruler.file':
    'Volgens de resolutie die het bestand vermeldt: {dpi} pixels per inch. Bestanden vermelden niet altijd de juiste.',
  'ruler.unknown':
    'Noch het object, noch het bestand vermeldt hoe groot deze pagina is; daarom kan er geen liniaal worden getekend.',
  'ruler.waiting': 'De schaal van deze pagina wordt gezocht…',
  'ruler.layout':
    'De liniaal wordt getekend als er één pagina of twee tegenover elkaar liggende pagina’s in beeld zijn.',
  'text.title': 'Tekst van het hele object',
  'text.save': 'De tekst van alle pagina’s opslaan',
  'text.saved': 'De tekst staat bij de downloads van de browser.',
  'text.none': 'Er kon geen tekst worden gelezen.',
  'text.without': 'Opgeslagen zonder de tekst van deze pagina’s, die niet kon worden gelezen: {pages}.',
  'back.to': 'Terug naar {host}',
  'link.moved': 'De pagina van deze link staat nu op een andere plaats in het object: {page}.',
  'link.unsure':
    'Dit object is gewijzigd sinds de link is gemaakt. Waarschijnlijk is deze pagina bedoeld, maar dat is niet zeker: {page}.',
  'link.missing':
    'Dit object is gewijzigd sinds de link is gemaakt, en de pagina van de link staat er niet meer in. U ziet: {page}.',
  'link.fileMissing':
    'Dit object is gewijzigd sinds de link is gemaakt, en het bestand van de link staat er niet meer in.',
  'collection.waiting': 'Meer items worden geladen…',
  'collection.failed': 'De rest van deze collectie kon niet worden geladen.',
  'collection.cut': 'Niet alle items van deze collectie staan hier.',
  'collection.previous': 'Vorige items',
  'canvas.waiting': 'Deze pagina wordt geladen…',
  'canvas.elsewhere': 'De beschrijving van deze pagina staat op {host} en wordt daar niet opgehaald.',
}
