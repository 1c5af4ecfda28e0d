import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': '語音',
  'aloud.remote': '{name}（會將文字傳送到外部：不使用）',
  'aloud.noVoice': '此裝置沒有可朗讀文字的內建語音。可在裝置設定中新增語音。',
  'aloud.ended': '已朗讀完畢。',
  'aloud.failed': '語音中斷。請選擇其他語音，或再試一次。',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': '停止朗讀',
  'aloud.noVoiceFor':
    '此裝置沒有適用於此文字（{language}）的內建語音。請在此選擇其他語音，或在裝置設定中新增語音。',
  'aloud.onlyRemote': '此瀏覽器的語音會將文字傳送到外部進行朗讀，因此不使用。',
  'aloud.noSpeech': '此瀏覽器無法朗讀。',
  'aloud.howItIsRead': '由此裝置的語音從目前頁面開始朗讀並自動翻頁。文字不會離開此裝置。',
}
