import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Abriendo…',
  'viewer.loadingBytes': 'Abriendo… {size} recibidos',
  'viewer.stillLoading': 'Todavía abriendo. El servidor tarda en responder.',
  'viewer.untitled': 'Sin título',
  'viewer.empty.title': 'Aquí no hay nada que mostrar',
  'viewer.empty.body':
    'Este registro no tiene archivos propios. Quizá estén en otro lugar: vea los enlaces de abajo o pregunte a la biblioteca.',
  'viewer.empty.bodyAlone':
    'Este registro no tiene archivos propios. Quizá estén en otro lugar; pregunte a la biblioteca.',
  'viewer.main': 'Página',
  'viewer.skip': 'Ir a la página',
  'viewer.readText': 'Leer el texto de esta página',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Volver a cargar esta parte',
  'viewer.partFailed':
    'Esta parte no se ha cargado o ha dejado de funcionar. Lo demás se puede seguir usando.',

  'page.named': 'Página {position, number} de {total, number}',
  'page.namedWithLabel': 'Página {position, number} de {total, number}, {label}',
  'page.pairNamed': 'Páginas {position, number} y {last, number} de {total, number}',
  'page.pairNamedWithLabel': 'Páginas {position, number} y {last, number} de {total, number}, {label}',
  'page.file': 'Archivo {file, number} de {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Archivo {file, number} de {files, number}, página {position, number} de {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Archivo {file, number} de {files, number}, páginas {position, number} y {last, number} de {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Archivo',
  'page.fieldInFile': 'Archivo {file, number} de {files, number}, página',
  'page.field': 'Ir a la página (número o numeración impresa)',
  'page.notFound':
    'No hay ninguna página «{typed}». Escriba un número del 1 al {total, number} o una numeración impresa.',
  'page.next': 'Página siguiente',
  'page.previous': 'Página anterior',
  'page.first': 'Primera página',
  'page.last': 'Última página',
  'page.loading': 'Cargando la página…',
  'page.partsNotShown': 'No todo lo que hay en esta página se puede mostrar aquí.',

  'zoom.in': 'Ampliar',
  'zoom.out': 'Reducir',
  'zoom.whole': 'Página entera',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Página entera',

  'pan.title': 'Mover la vista',
  'pan.left': 'Mover a la izquierda',
  'pan.right': 'Mover a la derecha',
  'pan.up': 'Mover hacia arriba',
  'pan.down': 'Mover hacia abajo',

  'layout.title': 'Disposición',
  'layout.single': 'Una página',
  'layout.scroll': 'Desplazamiento',
  'layout.overview': 'Vista general',
  'layout.book': 'Dos páginas',
  'layout.shift': 'Cambiar el emparejamiento de páginas',

  'rotate.right': 'Girar en el sentido del reloj',
  'rotate.left': 'Girar en sentido contrario al reloj',
  'rotate.announced': 'Girado {degrees, number} grados',

  'fullscreen.enter': 'Pantalla completa',
  'fullscreen.leave': 'Salir de pantalla completa',

  'navigator.show': 'Mapa general',
  'navigator.hint': 'Se ve la parte enmarcada. Haga clic para moverse allí.',

  'order.title': 'Orden de las páginas',
  'order.delivered': 'Como se entregó',
  'order.number': 'Orden {number, number}',

  'toolbar.panels': 'Paneles',
  'toolbar.pages': 'Páginas',
  'toolbar.view': 'Vista',
  'toolbar.more': 'Más',

  'collection.back': 'Volver a la colección',
  'collection.ways': 'Enlaces relacionados',
  'collection.byDate': 'Por fecha',
  'collection.entries': '{count, plural, one {# entrada} other {# entradas}}',
  'collection.volumes': '{count, plural, one {# volumen} other {# volúmenes}}',
  'collection.empty.title': 'Esta colección está vacía',
  'collection.empty.body':
    'La colección no contiene nada que se pueda abrir. Quizá la biblioteca aún no la ha llenado.',
  'collection.more': 'Más de esta colección',
  'collection.next': 'Siguiente en la colección',
  'collection.previous': 'Anterior en la colección',

  'volumes.next': 'Volumen siguiente',
  'volumes.previous': 'Volumen anterior',

  'drop.hint': 'Suelte para abrir',

  'hold.wheel': 'Haga clic aquí para usar la rueda, o mantenga {key} para ampliar',
  'hold.touch': 'Toque para desplazarse aquí, o amplíe con dos dedos',

  'shortcuts.show': 'Atajos de teclado',

  'scrubber.label': 'Posición en el documento',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Estaba en la página {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Había avanzado más en este documento.',
  'comingBack.go': 'Ir a la página {position, number}',
  'comingBack.goInside': 'Ir allí',
  'comingBack.where': 'Un botón de la barra superior le lleva allí.',
  'comingBack.dismiss': 'Descartar',

  'start.title': 'Abrir un documento',
  'start.lead':
    'Lectern muestra lo que entregan las bibliotecas: representaciones de Alma y manifiestos IIIF.',
  'start.field': 'URL de un manifiesto IIIF o de una entrega de Alma',
  'start.open': 'Abrir',
  'start.samples': 'Ejemplos',
  'start.invalid': 'Eso no es una dirección web. Debe empezar por https://.',
}
