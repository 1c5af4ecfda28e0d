import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'テキスト',
  'transcript.follow': '再生に合わせて表示',
  'transcript.waiting': '文字起こしを読み込んでいます…',
  'transcript.none': 'この録音・録画には文字起こしがありません。',
  'transcript.failed':
    '文字起こしを読み取れませんでした。もう一度お試しください。改善しない場合は図書館にお知らせください。',
  'transcript.lineAt': '{time} から再生',
  'description.title': '音声解説',
  'description.spoken': 'この端末が読み上げ：{name}',
  'description.shown': '文字で表示：{name}',
  'description.noVoice': 'この端末には音声解説の言語の音声がありません。文字で表示します。',
  'description.failed': '音声解説を読み込めませんでした。音声解説なしで再生します。',
}
