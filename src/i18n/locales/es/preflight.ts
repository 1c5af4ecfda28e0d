import type { PreflightMessages } from '../en/preflight'

/** Español. */
export const preflight: PreflightMessages = {
  unreadable: 'No se puede leer el archivo.',
  empty: 'El archivo está vacío.',
  truncated: 'Falta el final del archivo. Vuelva a copiarlo desde el origen.',
  broken: 'No se puede descodificar la imagen: el archivo está dañado.',
  'wrong-type': 'El nombre dice {stated}, pero el archivo es {format}.',
  encrypted: 'El archivo solo se abre con contraseña.',
  'large-pdf': 'El PDF tiene {megabytes} MB; con una conexión lenta se espera mucho.',
  'pdf-text': 'El PDF no tiene texto: no se puede buscar en él ni escucharlo.',
  'pdf-tags': 'El PDF no tiene etiquetas: los lectores de pantalla lo leen mal.',
  'pdf-labels': 'El PDF no tiene etiquetas de página: sus números no son los impresos.',
  missing:
    '{count, plural, one {Entre estos dos parece faltar el archivo número {first}.} other {Entre estos dos parecen faltar los archivos números {first} a {last}.}}',
  'cover-missing':
    '{number, select, 0 {Parece que falta la cubierta delantera: solo hay una al final.} other {Los números de archivo empiezan por {number}: parece que falta la cubierta u otra página del principio.}}',
  order: 'El archivo número {number} viene después del {before}.',
  'number-doubled': 'El archivo número {number} está más de una vez.',
  'name-doubled':
    'Los nombres se diferencian solo en mayúsculas o en la forma de los acentos. En otros sistemas un archivo sustituye al otro.',
  'same-bytes': 'Estos {count} archivos son iguales byte a byte.',
  rescanned: 'Estas dos parecen ser una misma página, escaneada dos veces (semejanza: {percent} %).',
  blank:
    '{count, plural, one {Una página parece estar en blanco.} other {{count} páginas parecen estar en blanco.}}',
  rotated: 'La página parece estar girada.',
  'upside-down': 'La página parece estar boca abajo.',
  skewed: 'La página parece torcida {degrees}°.',
  gutter:
    'El lomo parece estar en el lado equivocado. Quizá se han confundido la página izquierda y la derecha.',
  size: 'La imagen tiene {width} × {height} píxeles; las vecinas, {usualWidth} × {usualHeight}. Puede estar cortada.',
  'fold-out':
    'La página parece un desplegable, o dos páginas en una imagen, pero ni su etiqueta ni su nombre lo indican.',
  resolution: 'La imagen tiene {value} píxeles por pulgada; la mayoría, {usual}.',
  colour: 'La imagen tiene {value}; la mayoría, {usual} (canales × profundidad).',
  blurred: 'La imagen es mucho menos nítida que las demás.',
  exposure: 'Hay mucho más negro o blanco puro que en las demás.',
  cast: 'Los colores son más rojos o más azules que los de las demás.',
  'form-missing':
    '{form, select, master {Este archivo no tiene máster, como otros.} other {Este máster no tiene copia para navegadores, como otros.}}',
  'label-file-name':
    '{count, plural, one {La etiqueta de una página es el nombre de su archivo.} other {Las etiquetas de {count} páginas son los nombres de sus archivos.}}',
  'label-gap':
    '{count, plural, one {Ninguna página lleva la etiqueta {first}.} other {Ninguna página lleva las etiquetas {first} a {last}.}} Pueden faltar páginas.',
  'label-doubled': 'Más de una página lleva la etiqueta {label}.',
  'label-order': 'La etiqueta {number} viene después de la {before}.',
  'roman-break': 'Tras los números romanos, los arábigos empiezan por {number}.',
  'text-missing':
    '{count, plural, one {Una página no tiene texto, aunque otras sí.} other {{count} páginas no tienen texto, aunque otras sí.}}',
  'text-unreadable':
    'Gran parte del texto no son palabras ({percent} %). Puede haber fallado el reconocimiento.',
  'text-language':
    'Textos en una lengua distinta de la indicada: {count}. Indicada: {stated}. Texto: {language}.',
  'text-doubled': 'Dos imágenes distintas tienen el mismo texto. Uno es de otra página.',
  'captions-alone': 'No hay grabación para estos subtítulos.',
  'captions-missing': 'La película no tiene subtítulos.',
  'captions-long':
    '{seconds, plural, one {Los subtítulos terminan un segundo después de la grabación.} other {Los subtítulos terminan {seconds} segundos después de la grabación.}}',
  'title-missing': 'El objeto no tiene título.',
  'rights-missing': 'El objeto no indica derechos.',
  'rights-unknown': 'Los derechos se indican con palabras propias, no con una declaración conocida: {rights}',
  'link-dead': 'Un enlace de la descripción no responde: {url}',
  'thumbnail-missing': 'El objeto no tiene miniatura.',
  'cors-missing': 'El servidor no permite que este visor lea el archivo (CORS): {host}.',
  'ranges-missing':
    'El servidor no envía partes de archivos; para saltar a un punto hay que esperar el archivo entero: {host}.',
  'signature-short': 'El enlace firmado caduca a los {seconds} s.',
}
