import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': '이미지 조정',

  'layers.title': '레이어',

  'panel.close': '닫기',
  'panel.contents': '목차',
  'panel.thumbnails': '썸네일',
  'panel.volumes': '권',
  'panel.collection': '컬렉션',
  'panel.about': '정보',
  'panel.share': '공유',

  'thumbnails.number': '{position, number}',

  'contents.empty': '목차가 없습니다.',
  'contents.part': '{name}, {count, number}개 부분 중 {part, number}번째',
  'contents.untitled': '제목 없는 부분',

  'about.rights': '권리',
  'about.provider': '제공',
  'about.homepage': '웹에서 더 보기',
  'about.renderings': '다른 형식',
  'about.seeAlso': '이 객체에 관한 데이터',
  'about.page': '이 페이지 정보',
  'about.source': '출처',
  'about.manifest': '매니페스트 또는 딜리버리 URL',
  'about.newTab': '(새 탭에서 열림)',

  'share.link': '이 페이지의 링크',
  'share.linkRegion': '현재 보이는 영역의 링크',
  'share.copy': '복사',
  'share.copied': '복사됨',
  'share.selected': '링크가 선택되어 있으며 직접 복사할 수 있습니다.',
  'share.notPossible':
    '이 문서는 몇 분 후에 만료되는 주소로 열렸습니다. 이 주소의 링크는 다른 사람에게는 작동하지 않습니다.',

  'embed.switch': '이 서명의 다른 버전',
  'share.state': 'IIIF 콘텐츠 상태',
  'share.stateLink': 'IIIF 뷰어용 링크',
  'share.stateJson': '콘텐츠 상태(JSON)',

  'share.drag': '이 아이콘을 다른 IIIF 뷰어로 드래그하면 그곳에서 객체가 열립니다.',

  'cite.title': '인용',
  'embed.title': '삽입',
  'embed.html': '복사할 HTML',

  'settings.title': '설정',

  'panel.text': '텍스트',
  'panel.files': '파일',
  'panel.transcript': '녹취록',
  'panel.annotations': '주석',
  'panel.places': '장소',
  'panel.preflight': '사전 점검',

  'panel.find': '찾기',

  'find.field': '찾을 단어',
  'find.matchCase': '대소문자 구분',
  'find.wholeWords': '단어 단위로',
  'find.matchAccents': '악센트 구분',
  'find.hint': '단어나 구를 입력하십시오.',
  'find.searching': '찾는 중…',
  'find.count':
    '{total, plural, =0 {결과가 없습니다. 다른 철자나 더 적은 단어로 시도해 보십시오.} other {결과 #개}}',
  'find.listed': '결과 {total, number}개. 처음 {count, number}개가 표시됩니다.',
  'find.noWords': 'PDF에 텍스트가 없어 검색하거나 소리 내어 읽을 수 없습니다.',
  'find.next': '다음 결과',
  'find.previous': '이전 결과',
  'find.page': '{label}페이지',
  'find.reading': '{of, number}페이지 중 {read, number}페이지 읽음',
  'find.mark': '결과 {total, number}개 중 {position, number}번째: {words}',
  'find.failed': '텍스트 일부를 검색하지 못했습니다. 나중에 다시 검색해 주십시오.',
  'find.serviceFailed': '도서관의 검색 서비스가 응답하지 않아 페이지를 하나씩 검색합니다.',
  'find.inContents': '목차에서',
  'find.inAbout': '설명에서',
  'find.inStatement': '설명에서: {label}',
  'find.along': '페이지별 결과 분포',
  'find.onPage': '{count, plural, other {결과 #개}}',

  'panel.downloads': '다운로드',

  'panel.representations': '디지털 표현',
}
