import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': '文本',
  'transcript.follow': '跟随录制内容',
  'transcript.waiting': '正在加载文字稿…',
  'transcript.none': '此录制内容没有文字稿。',
  'transcript.failed': '无法读取文字稿。请重试；如果问题仍然存在，请告知图书馆。',
  'transcript.lineAt': '从 {time} 播放',
  'description.title': '口述影像',
  'description.spoken': '由本设备朗读：{name}',
  'description.shown': '以文字显示：{name}',
  'description.noVoice': '本设备没有口述影像所用语言的语音，因此以文字显示。',
  'description.failed': '无法加载口述影像。录音或影片将不带口述影像播放。',
}
