import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'A carregar o modelo…',
  'model3d.slow.title': 'Mostrar este modelo?',
  'model3d.slow.body':
    'Este navegador não tem um processador gráfico com que desenhar. Desenhar o modelo pode demorar um minuto e, entretanto, a página não responde.',
  'model3d.slow.show': 'Mostrar o modelo',
  'model3d.failed.title': 'Não é possível mostrar este modelo',
  'model3d.failed.damaged':
    'O ficheiro está danificado ou não é um modelo glTF. Abra o ficheiro para o guardar ou pergunte à biblioteca.',
  'model3d.failed.compressed':
    'O modelo está comprimido de uma forma que aqui não se descomprime ({method}). Abra o ficheiro para o guardar e ver noutro programa.',
  'model3d.failed.excessive':
    'O modelo pede mais memória do que um navegador tem. Abra o ficheiro para o guardar e ver noutro programa.',
  'model3d.failed.large': 'O modelo ultrapassa {size} e não foi carregado. Abra o ficheiro para o guardar.',
  'model3d.failed.noGraphics':
    'Neste momento, este navegador não consegue desenhar em três dimensões. Abra o ficheiro para o guardar ou tente outro navegador.',
}
