import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': '읽기 보기',
  'look.alone': '텍스트만',
  'look.size': '크기',
  'look.smaller': '작게',
  'look.larger': '크게',
  'look.percent': '{size, number}%',
  'look.spacing': '간격',
  'look.spacing.usual': '표준',
  'look.spacing.loose': '여유 있게',
  'look.spacing.wide': '넓게',
  'look.font': '글꼴',
  'look.font.usual': '표준',
  'look.font.serif': '세리프',
  'look.font.sans': '산세리프',
  'look.font.monospace': '고정폭',
  'look.colours': '색상',
  'look.colours.usual': '표준',
  'look.colours.paper': '종이',
  'look.colours.dark': '어둡게',
  'look.colours.contrast': '고대비',
  'look.reset': '표준 설정',
  'look.machine': '기계로 판독한 텍스트이므로 오류가 있을 수 있습니다.',
}
