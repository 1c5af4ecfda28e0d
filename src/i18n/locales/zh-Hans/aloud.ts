import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': '语音',
  'aloud.remote': '{name}（会将文本发送到外部：不使用）',
  'aloud.noVoice': '此设备没有可朗读文本的自带语音。可在设备设置中添加语音。',
  'aloud.ended': '已朗读完毕。',
  'aloud.failed': '语音中断。请选择其他语音，或重试。',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': '停止朗读',
  'aloud.noVoiceFor':
    '此设备没有适用于此文本（{language}）的自带语音。请在此选择其他语音，或在设备设置中添加语音。',
  'aloud.onlyRemote': '此浏览器的语音会将文本发送到外部进行朗读，因此不使用。',
  'aloud.noSpeech': '此浏览器无法朗读。',
  'aloud.howItIsRead': '由此设备的语音从当前页面开始朗读并自动翻页。文本不会离开此设备。',
}
