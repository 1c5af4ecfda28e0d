import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: '비교',
  side: '나란히',
  swipe: '밀어 보기',
  blink: '번갈아 보기',
  together: '함께 이동',
  swap: '좌우 바꾸기',
  close: '닫기: {title}',
  active: '활성: {title}',
  divider: '구분선',
  share: '{percent, number} % {title}',
  fade: '페이드',
  alternate: '자동 전환',
  pictures: '밀어 보기와 번갈아 보기는 양쪽에 페이지 이미지가 있어야 합니다.',
  open: '옆에 표시',
  field: '비교 대상: 쪽 번호 또는 다른 자료의 주소',
  more: '{count, plural, other {이 링크에는 자료가 #개 더 있습니다}}',
  exchange: '다음 자료 대신 표시할 자료를 고르세요: {title}',
  oneSide: '다른 쪽에는 IIIF 매니페스트가 없어 한쪽만 나타냅니다.',
}
