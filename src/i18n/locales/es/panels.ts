import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Ajustar la imagen',

  'layers.title': 'Capas',

  'panel.close': 'Cerrar',
  'panel.contents': 'Contenido',
  'panel.thumbnails': 'Miniaturas',
  'panel.volumes': 'Volúmenes',
  'panel.collection': 'Colección',
  'panel.about': 'Acerca de',
  'panel.share': 'Compartir',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'No hay tabla de contenido.',
  'contents.part': '{name}, parte {part, number} de {count, number}',
  'contents.untitled': 'Sección sin título',

  'about.rights': 'Derechos',
  'about.provider': 'Proporcionado por',
  'about.homepage': 'Véase también en la web',
  'about.renderings': 'Otros formatos',
  'about.seeAlso': 'Datos sobre este objeto',
  'about.page': 'Acerca de esta página',
  'about.source': 'Fuente',
  'about.manifest': 'URL del manifiesto o de la entrega',
  'about.newTab': '(se abre en una pestaña nueva)',

  'share.link': 'Enlace a esta página',
  'share.linkRegion': 'Enlace a lo que se ve',
  'share.copy': 'Copiar',
  'share.copied': 'Copiado',
  'share.selected': 'El enlace está seleccionado y se puede copiar a mano.',
  'share.notPossible':
    'Este documento se abrió con una dirección que caduca a los pocos minutos. Un enlace a ella no funcionaría para otras personas.',

  'embed.switch': 'Otras versiones de este título',

  'share.state': 'Estado de contenido IIIF',
  'share.stateLink': 'Enlace para visores IIIF',
  'share.stateJson': 'Estado de contenido en JSON',
  'share.drag': 'Arrastre este icono a otro visor IIIF para abrir allí el objeto.',

  'cite.title': 'Citar',
  'embed.title': 'Insertar',
  'embed.html': 'HTML para copiar',

  'settings.title': 'Ajustes',

  'panel.text': 'Texto',
  'panel.files': 'Archivos',
  'panel.transcript': 'Transcripción',
  'panel.annotations': 'Anotaciones',
  'panel.places': 'Lugares',
  'panel.preflight': 'Revisión previa',

  'panel.find': 'Buscar',

  'find.field': 'Palabras que buscar',
  'find.matchCase': 'Distinguir mayúsculas',
  'find.wholeWords': 'Palabras completas',
  'find.matchAccents': 'Distinguir acentos',
  'find.hint': 'Escriba una palabra o una frase.',
  'find.searching': 'Buscando…',
  'find.count':
    '{total, plural, =0 {Sin resultados. Pruebe otra grafía o menos palabras.} one {# resultado} other {# resultados}}',
  'find.listed': '{total, number} resultados. Se muestran los primeros {count, number}.',
  'find.noWords': 'El PDF no tiene texto: no se puede buscar en él ni escucharlo.',
  'find.next': 'Resultado siguiente',
  'find.previous': 'Resultado anterior',
  'find.page': 'Página {label}',
  'find.reading': '{read, number} de {of, number} páginas leídas',
  'find.mark': 'Resultado {position, number} de {total, number}: {words}',
  'find.failed': 'No se pudo buscar en parte del texto. Busque de nuevo más tarde.',
  'find.serviceFailed': 'La búsqueda de la biblioteca no responde; las páginas se buscan una a una.',
  'find.inContents': 'en el índice',
  'find.inAbout': 'en la descripción',
  'find.inStatement': 'en la descripción: {label}',
  'find.along': 'Resultados a lo largo de las páginas',
  'find.onPage': '{count, plural, one {# resultado} other {# resultados}}',

  'panel.downloads': 'Descargas',

  'panel.representations': 'Representaciones',
}
