import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Мова',
  'settings.languageUsual': 'Як на сторінці або в браузері',
  'settings.zoomOnTurn': 'Масштаб під час гортання',
  'settings.whole': 'Показувати всю сторінку',
  'settings.keep': 'Зберігати масштаб і видиму частину',
  'settings.keepAtStart': 'Зберігати масштаб, починати згори',
  'settings.singleKeys': 'Команди однією клавішею',
  'settings.singleKeysHint':
    'Вимкніть, якщо літери вводить програма голосового введення або інша програма. Клавіші зі стрілками, Page Up, Page Down і пробіл працюватимуть далі.',
  'settings.selectWords': 'Перетягування завжди виділяє слова',
  'settings.selectWordsHint':
    'На скані — над словами; якщо вимкнено, виділяти можна лише мишею, поки показано всю сторінку, а збільшену сторінку перетягування пересуває.',
  'settings.animated': 'Анімація гортання',
  'settings.animatedHint': 'Не вмикається, якщо в системі задано менше руху.',
  'settings.comingBack': 'Після повернення пропонувати останню відкриту сторінку',
  'settings.comingBackHint':
    'Сторінки запам’ятовуються лише на цьому пристрої. У разі вимкнення вони видаляються.',
  'settings.forget': 'Забути всі сторінки',
  'settings.forgotten': 'Видалено. На цьому пристрої більше не зберігається жодної сторінки.',
}
