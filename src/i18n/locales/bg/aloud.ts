import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Спиране на четенето',
  'aloud.noVoiceFor':
    'Това устройство няма собствен глас за този текст ({language}). Изберете друг глас тук или добавете глас в настройките на устройството.',
  'aloud.onlyRemote':
    'Гласовете на този браузър изпращат текста навън, за да бъде изговорен: те не се използват.',
  'aloud.noSpeech': 'Този браузър не може да чете на глас.',
  'aloud.howItIsRead':
    'Глас на това устройство чете от показаната страница нататък и прелиства страниците. Текстът не напуска устройството.',
}
