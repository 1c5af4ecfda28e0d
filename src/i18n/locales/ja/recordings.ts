import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': '音声解説',
  'description.spoken': 'この端末が読み上げ：{name}',
  'description.shown': '文字で表示：{name}',
  'description.noVoice': 'この端末には音声解説の言語の音声がありません。文字で表示します。',
  'description.failed': '音声解説を読み込めませんでした。音声解説なしで再生します。',
}
