import type { media as english } from '../en/media'

/** Words of the media and the kinds of files. */
export const media: Record<keyof typeof english, string> = {
  'file.unnamed': 'Archivo {position, number}',
  'file.blank': 'No hay imagen de esta página.',

  'reading.controls': 'Opciones de lectura',
  'reading.smaller': 'Letra más pequeña',
  'reading.larger': 'Letra más grande',
  'reading.empty': 'No hay nada en este archivo.',
  'reading.cut': 'Este archivo es muy largo. Se muestra el principio; descárguelo para ver el resto.',
  'reading.tableSize':
    '{rows, plural, one {# fila} other {# filas}}, {columns, plural, one {# columna} other {# columnas}}',
  'reading.sheets': 'Hojas',
  'reading.converted': 'Convertido para leerlo aquí; el archivo puede verse distinto',
  'reading.partial':
    'No todo lo que hay en este archivo se puede mostrar aquí. Descargue el archivo para verlo entero.',
  'reading.unshown': 'no se muestra aquí',
  'reading.changes': 'Los cambios registrados se muestran como aceptados; descargue el archivo para verlos.',
  'reading.hiddenSheet': '{name} (oculta)',
  'reading.theme': 'Colores',
  'reading.themeSystem': 'Como el visor',
  'reading.themeLight': 'Claro',
  'reading.themeSepia': 'Sepia',
  'reading.themeDark': 'Oscuro',
  'reading.pages': 'Páginas',
  'reading.scrolled': 'Desplazamiento',
  'reading.bookPage': 'Página {page, number} de {count, number}',

  'text.waiting': 'Obteniendo el texto…',
  'text.none': 'No hay texto de esta página.',
  'text.empty': 'El texto de esta página está vacío.',
  'text.failed': 'El texto no ha llegado. Compruebe la conexión e inténtelo de nuevo.',
  'text.refused':
    'La biblioteca no permite leer este texto desde aquí. Inicie sesión en la biblioteca o consúltela.',
  'text.unreadable': 'El texto está dañado o es de un tipo que no se puede leer aquí.',
  'text.copy': 'Copiar el texto',
  'text.copied': 'Copiado',
  'text.notCopied': 'Seleccione el texto y cópielo a mano.',
  'text.choose': 'Versión del texto',
  'text.unnamed': 'Texto {position, number}',

  'kind.image': 'Imágenes',
  'kind.document': 'Documentos',
  'kind.book': 'Libros electrónicos',
  'kind.text': 'Textos',
  'kind.table': 'Tablas',
  'kind.sound': 'Sonido',
  'kind.video': 'Vídeo',
  'kind.model': 'Modelos 3D',
  'kind.archive': 'Archivos comprimidos',
  'kind.other': 'Otros archivos',

  'file.download': 'Descargar el archivo',
  'file.notShown': 'El visor no muestra este tipo de archivo. Descárguelo y ábralo con otro programa.',
  'file.unreadable':
    'No se ha podido leer este archivo: está dañado, protegido con contraseña o es de otro tipo del que indica su nombre. Aun así se puede descargar.',
  'file.tooLarge':
    'Este archivo es demasiado grande para mostrarlo aquí, o descomprimido ocupa más de lo que admite un navegador. Descárguelo y ábralo con un programa propio.',
  'file.kind': 'Tipo',
  'file.size': 'Tamaño',
  'file.unknownKind': 'desconocido',

  'media.controls': 'Reproductor',
  'media.play': 'Reproducir',
  'media.pause': 'Pausa',
  'media.back': 'Retroceder {seconds, number} segundos',
  'media.forward': 'Avanzar {seconds, number} segundos',
  'media.mute': 'Silenciar',
  'media.unmute': 'Activar el sonido',
  'media.volume': 'Volumen',
  'media.position': 'Posición',
  'media.positionSaid': '{time} de {total}',
  'media.positionInChapter': '{time} de {total}, {chapter}',
  'media.captions': 'Subtítulos',
  'media.captionsOff': 'Desactivados',
  'media.captionsFailed': 'No se han podido leer los subtítulos. La grabación se reproduce sin ellos.',
  'media.partMissing':
    'No se ha podido reproducir una parte de esta grabación. El resto se reproduce sin ella.',
  'media.textNamed': '{language}: {label}',
  'media.textNumber': 'Texto {position, number}',
  'media.settings': 'Ajustes del reproductor',
  'media.speed': 'Velocidad',
  'media.speedNormal': 'Normal',
  'media.version': 'Versión',
  'media.versionNumber': 'Versión {position, number}',
  'media.forget': 'Olvidar dónde me detuve',
  'media.forgotten': 'Este dispositivo ya no sabe dónde se detuvo.',
  'media.resumed': 'Continúa en {time}, donde se detuvo.',
  'media.fromBeginning': 'Desde el principio',
  'media.pictureInPicture': 'Imagen en imagen',
  'media.fillScreen': 'Llenar la pantalla',
  'media.clip': 'Enlace a un momento',
  'media.clipFrom': 'Desde',
  'media.clipTo': 'Hasta (opcional)',
  'media.clipHint': 'El enlace abre la grabación en ese momento; con un final solo reproduce el fragmento.',
  'media.clipInvalid': 'Escriba los tiempos como 1:15 o 1:02:03, el final después del principio.',
  'media.clipLink': 'Enlace',
  'media.clipCopy': 'Copiar el enlace',
  'media.now': 'Ahora',
  'media.unplayable.title': 'No se puede reproducir esta grabación',
  'media.unplayable.body':
    'El archivo está dañado, es de un tipo que este navegador no conoce o no es lo que dice ser. Abra el archivo para guardarlo y reproducirlo con otro programa, o inténtelo de nuevo.',

  'model3d.label': 'Modelo de {name}: gírelo con las flechas o arrastrando, amplíe con más y menos',
  'model3d.loading': 'Cargando el modelo…',
  'model3d.slow.title': '¿Mostrar este modelo?',
  'model3d.slow.body':
    'Este navegador no dispone de un procesador gráfico. Dibujar el modelo puede tardar un minuto, durante el cual la página no responde.',
  'model3d.slow.show': 'Mostrar el modelo',
  'model3d.failed.title': 'No se puede mostrar este modelo',
  'model3d.failed.damaged':
    'El archivo está dañado o no es un modelo glTF. Abra el archivo para guardarlo o pregunte a la biblioteca.',
  'model3d.failed.compressed':
    'El modelo está comprimido de una forma que aquí no se descomprime ({method}). Abra el archivo para guardarlo y verlo con otro programa.',
  'model3d.failed.excessive':
    'El modelo pide más memoria de la que tiene un navegador. Abra el archivo para guardarlo y verlo en otro programa.',
  'model3d.failed.large': 'El modelo ocupa más de {size} y no se ha cargado. Abra el archivo para guardarlo.',
  'model3d.failed.noGraphics':
    'Este navegador no puede dibujar en tres dimensiones en este momento. Abra el archivo para guardarlo o pruebe otro navegador.',

  'pdf.password.label': 'Contraseña',
  'pdf.password.why':
    'Este archivo está protegido. La biblioteca o quien lo escribió puede darle la contraseña.',
  'pdf.password.wrong': 'Esa no es la contraseña. Revise las mayúsculas y vuelva a intentarlo.',
  'pdf.password.open': 'Abrir',
  'pdf.pageWidth': 'Ancho de página',
}
