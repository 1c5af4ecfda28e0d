import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': '텍스트',
  'transcript.follow': '재생 위치 따라가기',
  'transcript.waiting': '녹취록을 불러오는 중…',
  'transcript.none': '이 녹음·녹화 자료에는 녹취록이 없습니다.',
  'transcript.failed':
    '녹취록을 읽지 못했습니다. 다시 시도해 주십시오. 문제가 계속되면 도서관에 알려 주십시오.',
  'transcript.lineAt': '{time}부터 재생',
  'description.title': '화면 해설',
  'description.spoken': '이 기기가 읽어 줌: {name}',
  'description.shown': '텍스트로 표시: {name}',
  'description.noVoice': '이 기기에는 화면 해설 언어의 음성이 없습니다. 텍스트로 표시합니다.',
  'description.failed': '화면 해설을 불러오지 못했습니다. 화면 해설 없이 재생합니다.',
}
