import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': '표시할 이미지',
  'layers.parts': '페이지의 구성 부분',
  'layers.number': '이미지 {number, number}',
  'layers.over': '겹치기',
  'layers.overNamed': '겹치기: {label}',
  'layers.opacity': '불투명도: {label}',
  'layers.reset': '초기화',
  'layers.none': '이 페이지에는 이미지가 하나뿐입니다.',
  'layers.failed': '이 이미지를 불러오지 못했습니다. 다시 시도하거나 다른 이미지를 선택해 주십시오.',
  'layers.denied':
    '도서관은 이곳에서 이 이미지를 보는 것을 허용하지 않습니다. 다른 이미지를 선택해 주십시오.',
  'layers.login':
    '도서관은 로그인한 이용자에게만 이 이미지를 공개합니다. 도서관에서 로그인한 후 다시 시도해 주십시오.',
}
