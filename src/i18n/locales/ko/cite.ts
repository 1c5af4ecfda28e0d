import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': '양식',
  'cite.what': '인용 대상',
  'cite.object': '전체 객체',
  'cite.page': '이 페이지',
  'cite.citation': '인용문',
  'cite.copy': '인용문 복사',
  'cite.copied': '복사됨',
  'cite.selected': '인용문이 선택되어 있으며 직접 복사할 수 있습니다.',
  'cite.save': '{format} 형식으로 저장',
  'cite.files': '서지 관리 도구용',
  'cite.check':
    '객체의 설명을 바탕으로 만들었으며, 설명에 없는 항목은 생략되었습니다. 사용하기 전에 확인해 주십시오.',
  'cite.locator': 'p. {page}',
  'cite.region': '현재 보이는 영역',
  'cite.detail': '부분',
  'cite.picture': '이 영역의 이미지',
}
