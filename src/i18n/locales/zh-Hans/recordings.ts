import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': '口述影像',
  'description.spoken': '由本设备朗读：{name}',
  'description.shown': '以文字显示：{name}',
  'description.noVoice': '本设备没有口述影像所用语言的语音，因此以文字显示。',
  'description.failed': '无法加载口述影像。录音或影片将不带口述影像播放。',
}
