import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': '이 파일',
  'downloads.original': '원본 파일',
  'downloads.text': '이 페이지의 텍스트',
  'downloads.picture': '이 페이지의 이미지',
  'downloads.width': '너비 {width, number}픽셀',
  'downloads.fullSize': '원본 크기',
  'downloads.others': '다른 형식',
  'downloads.openHere': '여기서 열기',
  'downloads.backTo': '뒤로: ‘{title}’',
  'downloads.pages': '선택한 페이지',
  'downloads.which': '페이지(예: 1-5, 9)',
  'downloads.wrong': '1부터 {total, number}까지의 페이지 번호를 입력하십시오(예: 1-5, 9).',
  'downloads.tooMany':
    '한 번에 최대 {most, number}페이지까지 가능합니다. 더 적게 선택한 다음 나머지를 선택해 주십시오.',
  'downloads.makePdf': 'PDF 만들기',
  'downloads.print': '인쇄',
  'downloads.working': '{total, number}페이지 중 {done, number}페이지',
  'downloads.cancel': '취소',
  'downloads.done': 'PDF가 준비되어 브라우저의 다운로드로 전달되었습니다.',
  'downloads.failed':
    '{page, number}페이지를 가져오지 못하여 아무것도 만들지 않았습니다. 연결을 확인한 후 다시 시도하거나 다른 페이지를 선택해 주십시오.',
  'downloads.makePictures': '이미지 저장',
  'downloads.pictureSize': '이미지 크기',
  'downloads.saved': '이미지가 준비되어 브라우저의 다운로드로 전달되었습니다.',
  'downloads.picturesAbout': '이미지: 약 {size}',
}
