import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': '다음 또는 이전 페이지(확대 중에는 화면 이동)',
  'shortcuts.turnAlways': '이전 또는 다음 페이지',
  'shortcuts.ends': '첫 페이지 또는 마지막 페이지',
  'shortcuts.jump': '페이지로 이동',
  'shortcuts.zoom': '확대 또는 축소',
  'shortcuts.whole': '전체 페이지',
  'shortcuts.pan': '화면 이동',
  'shortcuts.book': '한 페이지 또는 두 페이지',
  'shortcuts.rotate': '회전(Shift: 반대 방향)',
  'shortcuts.fullscreen': '전체 화면',
  'shortcuts.close': '열려 있는 것 닫기',
  'shortcuts.search': '찾기 및 다음 결과로 이동',
  'shortcuts.help': '이 목록',
  'shortcuts.change': '키 변경',
  'shortcuts.changeKey': '{key} 키 변경: {action}',
  'shortcuts.press': '새 키를 누르십시오. Delete를 누르면 키를 지정하지 않고, Esc를 누르면 그대로 둡니다.',
  'shortcuts.taken': '{key} 키는 다음 동작에 사용됩니다: {action}. 다른 키를 선택해 주십시오.',
  'shortcuts.changed': '{action}: 이제 {key}',
  'shortcuts.removed': '{action}: 키 없음',
  'shortcuts.usual': '기본 키',
  'shortcuts.done': '완료',
  'shortcuts.none': '없음',
}
