import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': '音声',
  'aloud.remote': '{name}（テキストを外部に送信するため使用しません）',
  'aloud.noVoice':
    'この端末には、テキストを読み上げられる内蔵の音声がありません。音声は端末の設定で追加できます。',
  'aloud.ended': '最後まで読み上げました。',
  'aloud.failed': '音声が止まりました。別の音声を選ぶか、もう一度お試しください。',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': '読み上げを終了',
  'aloud.noVoiceFor':
    'この端末には、このテキスト（{language}）用の内蔵の音声がありません。ここで別の音声を選ぶか、端末の設定で音声を追加してください。',
  'aloud.onlyRemote': 'このブラウザーの音声は、読み上げのためにテキストを外部に送信するため、使用しません。',
  'aloud.noSpeech': 'このブラウザーは読み上げに対応していません。',
  'aloud.howItIsRead':
    '端末の音声が、表示中のページから順に読み上げ、ページをめくります。テキストが端末の外に出ることはありません。',
}
