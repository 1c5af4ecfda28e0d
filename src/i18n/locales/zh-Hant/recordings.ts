import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': '文字',
  'transcript.follow': '跟隨錄製內容',
  'transcript.waiting': '正在載入逐字稿…',
  'transcript.none': '此錄製內容沒有逐字稿。',
  'transcript.failed': '無法讀取逐字稿。請再試一次；如果問題仍然存在，請告知圖書館。',
  'transcript.lineAt': '從 {time} 播放',
  'description.title': '口述影像',
  'description.spoken': '由本裝置朗讀：{name}',
  'description.shown': '以文字顯示：{name}',
  'description.noVoice': '本裝置沒有口述影像所用語言的語音，因此以文字顯示。',
  'description.failed': '無法載入口述影像。錄音或影片將不含口述影像播放。',
}
