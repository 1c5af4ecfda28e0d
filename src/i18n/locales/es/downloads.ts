import type { DownloadsMessages } from '../en/downloads'

/** Español. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Este archivo',
  'downloads.original': 'Archivo original',
  'downloads.text': 'Texto de esta página',
  'downloads.picture': 'Imagen de esta página',
  'downloads.width': '{width, number} píxeles de ancho',
  'downloads.fullSize': 'Tamaño completo',
  'downloads.others': 'Otros formatos',
  'downloads.openHere': 'Abrir aquí',
  'downloads.backTo': 'Volver a «{title}»',
  'downloads.pages': 'Páginas elegidas',
  'downloads.which': 'Páginas, por ejemplo 1-5, 9',
  'downloads.wrong': 'Escriba números de página del 1 al {total, number}, por ejemplo 1-5, 9.',
  'downloads.tooMany': 'Como máximo {most, number} páginas a la vez. Elija menos y después las siguientes.',
  'downloads.makePdf': 'Crear un PDF',
  'downloads.print': 'Imprimir',
  'downloads.working': '{done, number} de {total, number} páginas',
  'downloads.cancel': 'Cancelar',
  'downloads.done': 'El PDF está listo y se encuentra en las descargas del navegador.',
  'downloads.failed':
    'No se ha podido obtener la página {page, number} y no se ha creado nada. Revise la conexión y vuelva a intentarlo, o elija otras páginas.',
  'downloads.makePictures': 'Guardar las imágenes',
  'downloads.pictureSize': 'Tamaño de las imágenes',
  'downloads.saved': 'Las imágenes están listas y se encuentran en las descargas del navegador.',
  'downloads.picturesAbout': 'Imágenes: unos {size}',
}
