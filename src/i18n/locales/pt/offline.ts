import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Ler sem rede',
  'offline.measuring': 'A calcular o tamanho…',
  'offline.size': '{pages, plural, one {# página} other {# páginas}}, cerca de {size}.',
  'offline.until': 'A cópia pode ser lida neste dispositivo até {date}.',
  'offline.keep': 'Guardar neste dispositivo',
  'offline.goOn': 'Continuar',
  'offline.update': 'Atualizar a cópia',
  'offline.remove': 'Remover',
  'offline.removeCopy': 'Remover a cópia de {title}',
  'offline.working': '{percent} guardado, {size}',
  'offline.kept': 'Guardado neste dispositivo: {size}. Abre pela ligação habitual, também sem rede.',
  'offline.partly': 'Guardado em parte: {size}.',
  'offline.missing': 'Sem estas páginas, que são restritas, transmitidas ou demasiado grandes: {pages}.',
  'offline.list': 'Guardado neste dispositivo',
  'offline.loan': 'Um objeto emprestado não pode ser guardado.',
  'offline.signedIn':
    'Este objeto não está aberto a todos sem iniciar sessão, por isso não pode ser guardado.',
  'offline.rights': 'A biblioteca não permite descarregar este objeto.',
  'offline.frame': 'Só é possível guardar cópias quando o visualizador tem uma janela própria.',
  'offline.storage':
    'Esta janela não pode guardar cópias: é privada ou o visualizador não é servido por https.',
  'offline.nothing': 'Nada deste objeto pode ser guardado.',
  'offline.unreachable': 'De momento, não é possível contactar o servidor da biblioteca.',
  'offline.full': 'Não há mais espaço no dispositivo. O que já foi guardado mantém-se.',
  'offline.little': 'Só há {size} livres neste dispositivo.',
  'offline.busy': 'Outra janela está a guardar este objeto neste momento.',
  'offline.broken': 'A ligação foi interrompida. O que já foi guardado mantém-se.',
  'offline.changed': 'Este objeto mudou desde que a cópia foi feita.',
  'offline.cleared': 'O navegador removeu parte da cópia.',
  'offline.over': 'O prazo da cópia neste dispositivo terminou em {date}.',
  'offline.withdrawn': 'A cópia neste dispositivo foi removida: a biblioteca já não a permite.',
  'offline.reading': 'Sem rede: esta é a cópia de {date} neste dispositivo.',
}
