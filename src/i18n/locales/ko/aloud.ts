import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': '음성',
  'aloud.remote': '{name}(텍스트를 외부로 전송하므로 사용 안 함)',
  'aloud.noVoice':
    '이 기기에는 텍스트를 소리 내어 읽을 수 있는 자체 음성이 없습니다. 기기 설정에서 음성을 추가할 수 있습니다.',
  'aloud.ended': '끝까지 읽었습니다.',
  'aloud.failed': '음성이 멈췄습니다. 다른 음성을 선택하거나 다시 시도해 주십시오.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': '읽기 중지',
  'aloud.noVoiceFor':
    '이 기기에는 이 텍스트({language})에 맞는 자체 음성이 없습니다. 여기서 다른 음성을 선택하거나 기기 설정에서 음성을 추가해 주십시오.',
  'aloud.onlyRemote': '이 브라우저의 음성은 텍스트를 외부로 전송하여 읽으므로 사용하지 않습니다.',
  'aloud.noSpeech': '이 브라우저는 소리 내어 읽을 수 없습니다.',
  'aloud.howItIsRead':
    '이 기기의 음성이 현재 보이는 페이지부터 읽으며 페이지를 넘깁니다. 텍스트는 기기 밖으로 나가지 않습니다.',
}
