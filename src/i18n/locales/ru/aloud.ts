import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Прекратить чтение',
  'aloud.noVoiceFor':
    'На этом устройстве нет собственного голоса для этого текста ({language}). Выберите здесь другой голос или добавьте голос в настройках устройства.',
  'aloud.onlyRemote':
    'Голоса этого браузера отправляют текст вовне, чтобы его озвучить: они не используются.',
  'aloud.noSpeech': 'Этот браузер не умеет читать вслух.',
  'aloud.howItIsRead':
    'Голос этого устройства читает начиная с видимой страницы и перелистывает страницы. Текст не покидает устройство.',
}
