import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Език',
  'settings.languageUsual': 'Този на страницата или браузъра',
  'settings.zoomOnTurn': 'Мащаб при прелистване',
  'settings.whole': 'Показване на цялата страница',
  'settings.keep': 'Запазване на мащаба и видимата част',
  'settings.keepAtStart': 'Запазване на мащаба, започване отгоре',
  'settings.singleKeys': 'Команди с един клавиш',
  'settings.singleKeysHint':
    'Изключете това, когато гласово въвеждане или друга програма въвежда букви. Клавишите със стрелки, Page Up, Page Down и интервалът продължават да работят.',
  'settings.selectWords': 'Плъзгането винаги избира думи',
  'settings.selectWordsHint':
    'Върху думите на скан; иначе това работи само с мишката, докато се вижда цялата страница, а плъзгането мести увеличена страница.',
  'settings.animated': 'Анимиране на прелистването',
  'settings.animatedHint': 'Остава изключено, когато системата ви изисква по-малко движение.',
  'settings.comingBack': 'При връщане да се предлага страницата, на която бях',
  'settings.comingBackHint': 'Страниците се запомнят само на това устройство. При изключване се забравят.',
  'settings.forget': 'Забравяне на всички страници',
  'settings.forgotten': 'Забравени. На това устройство не се пази нито една страница.',
}
