import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': '여는 중…',
  'viewer.loadingBytes': '여는 중… {size} 받음',
  'viewer.stillLoading': '아직 여는 중입니다. 서버의 응답이 느립니다.',
  'viewer.untitled': '제목 없음',
  'viewer.empty.title': '표시할 내용이 없습니다',
  'viewer.empty.body':
    '이 레코드에는 자체 파일이 없습니다. 다른 곳에 보관되어 있을 수 있으니 아래 링크를 확인하거나 도서관에 문의해 주십시오.',
  'viewer.empty.bodyAlone':
    '이 레코드에는 자체 파일이 없습니다. 다른 곳에 보관되어 있을 수 있으니 도서관에 문의해 주십시오.',
  'viewer.main': '페이지',
  'viewer.skip': '페이지로 건너뛰기',
  'viewer.readText': '이 페이지의 텍스트 읽기',
  'viewer.title': '{object} · {page}',
  'viewer.reload': '이 부분 다시 불러오기',
  'viewer.partFailed':
    '이 부분을 불러오지 못했거나 작동이 중단되었습니다. 나머지 부분은 계속 이용할 수 있습니다.',

  'page.named': '{total, number}페이지 중 {position, number}페이지',
  'page.namedWithLabel': '{total, number}페이지 중 {position, number}페이지, {label}',
  'page.pairNamed': '{total, number}페이지 중 {position, number}, {last, number}페이지',
  'page.pairNamedWithLabel': '{total, number}페이지 중 {position, number}, {last, number}페이지, {label}',
  'page.file': '파일 {files, number}개 중 {file, number}번째{label, select, none {} other {, {label}}}',
  'page.inFile':
    '파일 {files, number}개 중 {file, number}번째, {total, number}페이지 중 {position, number}페이지{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    '파일 {files, number}개 중 {file, number}번째, {total, number}페이지 중 {position, number}, {last, number}페이지{label, select, none {} other {, {label}}}',
  'page.fieldFile': '파일',
  'page.fieldInFile': '파일 {files, number}개 중 {file, number}번째, 페이지',
  'page.field': '페이지로 이동(번호 또는 인쇄된 쪽 번호)',
  'page.notFound':
    '“{typed}” 페이지가 없습니다. 1부터 {total, number}까지의 번호 또는 인쇄된 쪽 번호를 입력해 주십시오.',
  'page.next': '다음 페이지',
  'page.previous': '이전 페이지',
  'page.first': '첫 페이지',
  'page.last': '마지막 페이지',
  'page.loading': '페이지를 불러오는 중…',
  'page.partsNotShown': '이 페이지에는 여기에 표시할 수 없는 내용이 있습니다.',

  'zoom.in': '확대',
  'zoom.out': '축소',
  'zoom.whole': '전체 페이지',
  'zoom.announced': '확대율 {percent, number}%',
  'zoom.announcedWhole': '전체 페이지',

  'pan.title': '화면 이동',
  'pan.left': '왼쪽으로 이동',
  'pan.right': '오른쪽으로 이동',
  'pan.up': '위로 이동',
  'pan.down': '아래로 이동',

  'layout.title': '레이아웃',
  'layout.single': '한 페이지',
  'layout.scroll': '스크롤',
  'layout.overview': '한눈에 보기',
  'layout.book': '두 페이지',
  'layout.shift': '두 페이지 짝 바꾸기',

  'rotate.right': '시계 방향으로 회전',
  'rotate.left': '시계 반대 방향으로 회전',
  'rotate.announced': '{degrees, number}도 회전됨',

  'fullscreen.enter': '전체 화면',
  'fullscreen.leave': '전체 화면 끝내기',

  'navigator.show': '미니맵',
  'navigator.hint': '테두리로 표시된 부분이 현재 보이는 영역입니다. 클릭하면 그곳으로 이동합니다.',

  'order.title': '페이지 순서',
  'order.delivered': '제공된 순서',
  'order.number': '순서 {number, number}',

  'toolbar.panels': '패널',
  'toolbar.pages': '페이지',
  'toolbar.view': '보기',
  'toolbar.more': '더 보기',

  'collection.back': '컬렉션으로 돌아가기',
  'collection.ways': '관련 링크',
  'collection.byDate': '날짜순',
  'collection.entries': '{count, plural, other {항목 #개}}',
  'collection.volumes': '{count, plural, other {#권}}',
  'collection.empty.title': '이 컬렉션에 자료가 없습니다',
  'collection.empty.body':
    '컬렉션에 열 수 있는 자료가 없습니다. 도서관에서 아직 자료를 등록하지 않았을 수 있습니다.',
  'collection.more': '이 컬렉션의 다른 자료',
  'collection.next': '컬렉션의 다음 자료',
  'collection.previous': '컬렉션의 이전 자료',

  'volumes.next': '다음 권',
  'volumes.previous': '이전 권',

  'drop.hint': '여기에 놓아 열기',

  'hold.wheel': '휠을 사용하려면 여기를 클릭하고, 확대/축소하려면 {key} 키를 누른 채 휠을 돌리십시오',
  'hold.touch': '여기서 스크롤하려면 탭하고, 확대/축소하려면 두 손가락을 사용하십시오',

  'shortcuts.show': '키보드 단축키',

  'scrubber.label': '문서 내 위치',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was':
    '지난번에 {position, number}페이지{label, select, none {} other {({label})}}를 보고 계셨습니다.',
  'comingBack.wasInside': '지난번에 이 문서의 더 뒷부분을 보고 계셨습니다.',
  'comingBack.go': '{position, number}페이지로 이동',
  'comingBack.goInside': '그곳으로 이동',
  'comingBack.where': '상단 막대의 버튼으로 그곳에 갈 수 있습니다.',
  'comingBack.dismiss': '닫기',

  'start.title': '문서 열기',
  'start.lead': 'Lectern은 도서관이 제공하는 Alma 디지털 표현과 IIIF 매니페스트를 보여 줍니다.',
  'start.field': 'IIIF 매니페스트 또는 Alma 딜리버리의 URL',
  'start.open': '열기',
  'start.samples': '예시',
  'start.invalid': '웹 주소가 아닙니다. https://로 시작해야 합니다.',
}
