import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Brillantor',
  'adjust.contrast': 'Contrast',
  'adjust.invert': 'Inverteix els colors',
  'adjust.reset': 'Restableix',
  'adjust.saturation': 'Saturació',
  'adjust.grey': 'Escala de grisos',
  'adjust.mirror': 'Emmiralla',
  'ruler.show': 'Regle',
  'ruler.label': 'Regle: {length}',
  'ruler.size': 'Aquesta pàgina fa {width} × {height}.',
  'ruler.object': 'Segons l’escala que indica l’objecte.',
  'ruler.library': 'Segons la resolució dels escanejos que indica la biblioteca: {dpi} píxels per polzada.',
  'ruler.file':
    'Segons la resolució que indica el fitxer: {dpi} píxels per polzada. Els fitxers no sempre indiquen la real.',
  'ruler.unknown':
    'Ni l’objecte ni el seu fitxer indiquen com és de gran aquesta pàgina, i per això no es pot dibuixar cap regle.',
  'ruler.waiting': 'S’està cercant l’escala d’aquesta pàgina…',
  'ruler.layout': 'El regle es dibuixa allà on es mostra una pàgina o dues pàgines encarades.',
  'text.title': 'Text de tot l’objecte',
  'text.save': 'Desa el text de totes les pàgines',
  'text.saved': 'El text s’ha passat a les baixades del navegador.',
  'text.none': 'No s’ha pogut llegir cap text.',
  'text.without': 'S’ha desat sense el text d’aquestes pàgines, que no s’ha pogut llegir: {pages}.',
  'back.to': 'Torna a {host}',
  'link.moved': 'La pàgina d’aquest enllaç ara és en un altre lloc de l’objecte: {page}.',
  'link.unsure':
    'Aquest objecte ha canviat d’ençà que es va crear l’enllaç. Probablement la pàgina que es volia és aquesta, però no és segur: {page}.',
  'link.missing':
    'Aquest objecte ha canviat d’ençà que es va crear l’enllaç, i la pàgina de l’enllaç ja no hi és. Veieu: {page}.',
  'link.fileMissing':
    'Aquest objecte ha canviat d’ençà que es va crear l’enllaç, i el fitxer de l’enllaç ja no hi és.',
  'collection.waiting': 'S’estan carregant més entrades…',
  'collection.failed': 'No s’ha pogut carregar la resta d’aquesta col·lecció.',
  'collection.cut': 'Aquí no hi ha totes les entrades d’aquesta col·lecció.',
  'collection.previous': 'Entrades anteriors',
  'canvas.waiting': 'S’està carregant aquesta pàgina…',
  'canvas.elsewhere': 'La descripció d’aquesta pàgina és a {host} i no se’n baixa.',
}
