import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Припинити читання',
  'aloud.noVoiceFor':
    'Цей пристрій не має власного голосу для цього тексту ({language}). Виберіть тут інший голос або додайте голос у налаштуваннях пристрою.',
  'aloud.onlyRemote':
    'Голоси цього браузера надсилають текст назовні, щоб його озвучити: вони не використовуються.',
  'aloud.noSpeech': 'Цей браузер не вміє читати вголос.',
  'aloud.howItIsRead':
    'Голос цього пристрою читає від видимої сторінки та перегортає сторінки. Текст не залишає пристрою.',
}
