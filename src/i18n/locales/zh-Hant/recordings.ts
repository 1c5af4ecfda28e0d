import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': '口述影像',
  'description.spoken': '由本裝置朗讀：{name}',
  'description.shown': '以文字顯示：{name}',
  'description.noVoice': '本裝置沒有口述影像所用語言的語音，因此以文字顯示。',
  'description.failed': '無法載入口述影像。錄音或影片將不含口述影像播放。',
}
