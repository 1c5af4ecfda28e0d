import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': '화면 해설',
  'description.spoken': '이 기기가 읽어 줌: {name}',
  'description.shown': '텍스트로 표시: {name}',
  'description.noVoice': '이 기기에는 화면 해설 언어의 음성이 없습니다. 텍스트로 표시합니다.',
  'description.failed': '화면 해설을 불러오지 못했습니다. 화면 해설 없이 재생합니다.',
}
