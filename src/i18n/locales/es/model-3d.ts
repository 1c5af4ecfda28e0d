import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
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
}
