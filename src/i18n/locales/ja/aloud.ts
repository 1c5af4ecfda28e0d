import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': '読み上げを終了',
  'aloud.noVoiceFor':
    'この端末には、このテキスト（{language}）用の内蔵の音声がありません。ここで別の音声を選ぶか、端末の設定で音声を追加してください。',
  'aloud.onlyRemote': 'このブラウザーの音声は、読み上げのためにテキストを外部に送信するため、使用しません。',
  'aloud.noSpeech': 'このブラウザーは読み上げに対応していません。',
  'aloud.howItIsRead':
    '端末の音声が、表示中のページから順に読み上げ、ページをめくります。テキストが端末の外に出ることはありません。',
}
