import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Язык',
  'settings.languageUsual': 'Как на странице или в браузере',
  'settings.zoomOnTurn': 'Масштаб при перелистывании',
  'settings.whole': 'Показывать страницу целиком',
  'settings.keep': 'Сохранять масштаб и видимую часть',
  'settings.keepAtStart': 'Сохранять масштаб, начинать сверху',
  'settings.singleKeys': 'Команды одной клавишей',
  'settings.singleKeysHint':
    'Отключите, если буквы вводит программа речевого ввода или другая программа. Клавиши со стрелками, Page Up, Page Down и пробел продолжат работать.',
  'settings.selectWords': 'Перетаскивание всегда выделяет слова',
  'settings.selectWordsHint':
    'На скане — над словами; если выключено, выделять можно только мышью, пока страница показана целиком, а увеличенную страницу перетаскивание сдвигает.',
  'settings.animated': 'Анимация перелистывания',
  'settings.animatedHint': 'Не включается, если в системе задано меньше движения.',
  'settings.comingBack': 'При возвращении предлагать последнюю открытую страницу',
  'settings.comingBackHint': 'Страницы запоминаются только на этом устройстве. При отключении они удаляются.',
  'settings.forget': 'Забыть все страницы',
  'settings.forgotten': 'Удалено. На этом устройстве страницы больше не хранятся.',
}
