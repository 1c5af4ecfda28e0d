import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Página seguinte ou anterior (move a vista quando ampliada)',
  'shortcuts.turnAlways': 'Página anterior ou seguinte',
  'shortcuts.ends': 'Primeira ou última página',
  'shortcuts.jump': 'Ir para uma página',
  'shortcuts.zoom': 'Ampliar ou reduzir',
  'shortcuts.whole': 'Página inteira',
  'shortcuts.pan': 'Mover a vista',
  'shortcuts.book': 'Uma página ou duas',
  'shortcuts.rotate': 'Rodar (Shift: ao contrário)',
  'shortcuts.fullscreen': 'Ecrã inteiro',
  'shortcuts.close': 'Fechar o que está aberto',
  'shortcuts.search': 'Pesquisar e avançar para o resultado seguinte',
  'shortcuts.help': 'Esta lista',
  'shortcuts.change': 'Mudar teclas',
  'shortcuts.changeKey': 'Mudar a tecla {key}: {action}',
  'shortcuts.press': 'Prima a nova tecla. Delete para nenhuma, Esc para deixar como está.',
  'shortcuts.taken': '{key} é a tecla para: {action}. Escolha outra.',
  'shortcuts.changed': '{action}: agora {key}',
  'shortcuts.removed': '{action}: sem tecla',
  'shortcuts.usual': 'Teclas padrão',
  'shortcuts.done': 'Concluído',
  'shortcuts.none': 'nenhuma',
}
