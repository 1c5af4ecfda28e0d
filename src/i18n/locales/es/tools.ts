import type { ToolMessages } from '../en/tools'

/** Español. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Brillo',
  'adjust.contrast': 'Contraste',
  'adjust.invert': 'Invertir los colores',
  'adjust.reset': 'Restablecer',
  'adjust.saturation': 'Saturación',
  'adjust.grey': 'Escala de grises',
  'adjust.mirror': 'Reflejar',
  'ruler.show': 'Regla',
  'ruler.label': 'Regla: {length}',
  'ruler.size': 'Esta página mide {width} × {height}.',
  'ruler.object': 'Según la escala que indica el objeto.',
  'ruler.library': 'Según la resolución de los escaneos que indica la biblioteca: {dpi} píxeles por pulgada.',
  'ruler.file':
    'Según la resolución que indica el archivo: {dpi} píxeles por pulgada. Los archivos no siempre indican la verdadera.',
  'ruler.unknown':
    'Ni el objeto ni su archivo indican el tamaño de esta página, por lo que no se puede dibujar una regla.',
  'ruler.waiting': 'Buscando la escala de esta página…',
  'ruler.layout': 'La regla se dibuja cuando se muestra una página o dos páginas enfrentadas.',
  'text.title': 'Texto de todo el objeto',
  'text.save': 'Guardar el texto de todas las páginas',
  'text.saved': 'El texto se ha entregado a las descargas del navegador.',
  'text.none': 'No se pudo leer ningún texto.',
  'text.without': 'Guardado sin el texto de estas páginas, que no se pudo leer: {pages}.',
  'back.to': 'Volver a {host}',
  'link.moved': 'La página de este enlace está ahora en otro lugar del objeto: {page}.',
  'link.unsure':
    'Este objeto ha cambiado desde que se creó el enlace. Probablemente se trata de esta página, aunque no es seguro: {page}.',
  'link.missing':
    'Este objeto ha cambiado desde que se creó el enlace y ya no contiene la página del enlace. Está viendo: {page}.',
  'link.fileMissing':
    'Este objeto ha cambiado desde que se creó el enlace y ya no contiene el archivo del enlace.',
  'collection.waiting': 'Cargando más entradas…',
  'collection.failed': 'No se ha podido cargar el resto de esta colección.',
  'collection.cut': 'Aquí no figuran todas las entradas de esta colección.',
  'collection.previous': 'Entradas anteriores',
  'canvas.waiting': 'Cargando esta página…',
  'canvas.elsewhere': 'La descripción de esta página está en {host} y no se obtiene de allí.',
}
