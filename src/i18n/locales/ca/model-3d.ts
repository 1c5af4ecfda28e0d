import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'S’està carregant el model…',
  'model3d.slow.title': 'Voleu mostrar aquest model?',
  'model3d.slow.body':
    'Aquest navegador no té cap processador gràfic per dibuixar. Dibuixar el model pot trigar un minut, i mentrestant la pàgina no respon.',
  'model3d.slow.show': 'Mostra el model',
  'model3d.failed.title': 'Aquest model no es pot mostrar',
  'model3d.failed.damaged':
    'El fitxer està malmès o no és un model glTF. Obriu el fitxer per desar-lo o pregunteu-ho a la biblioteca.',
  'model3d.failed.compressed':
    'El model està comprimit d’una manera que aquí no es descomprimeix ({method}). Obriu el fitxer per desar-lo i veure’l amb un altre programa.',
  'model3d.failed.excessive':
    'El model demana més memòria de la que té un navegador. Obriu el fitxer per desar-lo i veure’l amb un altre programa.',
  'model3d.failed.large': 'El model fa més de {size} i no s’ha carregat. Obriu el fitxer per desar-lo.',
  'model3d.failed.noGraphics':
    'Ara mateix aquest navegador no pot dibuixar en tres dimensions. Obriu el fitxer per desar-lo o proveu un altre navegador.',
}
