import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Читать без сети',
  'offline.measuring': 'Определяется размер…',
  'offline.size':
    '{pages, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}, около {size}.',
  'offline.until': 'Копию можно читать на этом устройстве до {date}.',
  'offline.keep': 'Сохранить на этом устройстве',
  'offline.goOn': 'Продолжить',
  'offline.update': 'Обновить копию',
  'offline.remove': 'Удалить',
  'offline.removeCopy': 'Удалить копию: {title}',
  'offline.working': 'Сохранено {percent}, {size}',
  'offline.kept':
    'Сохранено на этом устройстве: {size}. Объект открывается по обычной ссылке, в том числе без сети.',
  'offline.partly': 'Сохранено частично: {size}.',
  'offline.missing': 'Без этих страниц, которые недоступны, передаются потоком или слишком велики: {pages}.',
  'offline.list': 'Сохранено на этом устройстве',
  'offline.loan': 'Выданный объект нельзя сохранить.',
  'offline.signedIn': 'Этот объект открыт не для всех без входа, поэтому его нельзя сохранить.',
  'offline.rights': 'Библиотека не разрешает скачивать этот объект.',
  'offline.frame': 'Копии можно сохранять только там, где у просмотрщика собственное окно.',
  'offline.storage': 'Это окно не может хранить копии: оно приватное, или просмотрщик открыт не по https.',
  'offline.nothing': 'Из этого объекта ничего нельзя сохранить.',
  'offline.unreachable': 'Сервер библиотеки сейчас недоступен.',
  'offline.full': 'На устройстве больше нет места. Уже сохранённое остаётся.',
  'offline.little': 'На этом устройстве свободно только {size}.',
  'offline.busy': 'Этот объект сейчас сохраняет другое окно.',
  'offline.broken': 'Связь прервалась. Уже сохранённое остаётся.',
  'offline.changed': 'Объект изменился с тех пор, как была сделана копия.',
  'offline.cleared': 'Браузер удалил часть копии.',
  'offline.over': 'Срок копии на этом устройстве истёк {date}.',
  'offline.withdrawn': 'Копия на этом устройстве удалена: библиотека её больше не разрешает.',
  'offline.reading': 'Нет сети: это копия на этом устройстве от {date}.',
}
