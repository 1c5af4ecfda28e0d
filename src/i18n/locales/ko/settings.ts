import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': '언어',
  'settings.languageUsual': '페이지 또는 브라우저의 언어',
  'settings.zoomOnTurn': '페이지를 넘길 때의 확대율',
  'settings.whole': '전체 페이지 표시',
  'settings.keep': '확대율과 보이는 영역 유지',
  'settings.keepAtStart': '확대율 유지, 맨 위에서 시작',
  'settings.singleKeys': '단일 키 단축키',
  'settings.singleKeysHint':
    '음성 입력이나 다른 프로그램이 글자를 입력하는 경우 이 항목을 끄십시오. 화살표 키, Page Up, Page Down, 스페이스바는 계속 사용할 수 있습니다.',
  'settings.selectWords': '드래그하면 항상 단어 선택',
  'settings.selectWordsHint':
    '스캔 이미지의 글자 위에서 적용됩니다. 끄면 전체 페이지가 표시된 동안 마우스로만 선택할 수 있고, 확대된 페이지는 드래그하면 이동합니다.',
  'settings.animated': '페이지 넘김 애니메이션',
  'settings.animatedHint': '시스템에서 동작 줄이기를 설정한 경우에는 꺼진 상태로 유지됩니다.',
  'settings.comingBack': '다시 방문할 때 보던 페이지 안내',
  'settings.comingBackHint': '페이지는 이 기기에만 저장됩니다. 이 항목을 끄면 삭제됩니다.',
  'settings.forget': '페이지 기록 모두 삭제',
  'settings.forgotten': '삭제되었습니다. 이 기기에 저장된 페이지가 없습니다.',
}
