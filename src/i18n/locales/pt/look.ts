import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Vista de leitura',
  'look.alone': 'Só o texto',
  'look.size': 'Tamanho',
  'look.smaller': 'Menor',
  'look.larger': 'Maior',
  'look.percent': '{size, number}%',
  'look.spacing': 'Espaçamento',
  'look.spacing.usual': 'Padrão',
  'look.spacing.loose': 'Folgado',
  'look.spacing.wide': 'Largo',
  'look.font': 'Tipo de letra',
  'look.font.usual': 'Padrão',
  'look.font.serif': 'Com serifas',
  'look.font.sans': 'Sem serifas',
  'look.font.monospace': 'Largura fixa',
  'look.colours': 'Cores',
  'look.colours.usual': 'Padrão',
  'look.colours.paper': 'Papel',
  'look.colours.dark': 'Escuras',
  'look.colours.contrast': 'Alto contraste',
  'look.reset': 'Definições padrão',
  'look.machine': 'Lido por máquina: o texto pode conter erros.',
}
