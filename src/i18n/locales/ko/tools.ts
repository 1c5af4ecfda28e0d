import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': '밝기',
  'adjust.contrast': '대비',
  'adjust.invert': '색 반전',
  'adjust.reset': '초기화',
  'adjust.saturation': '채도',
  'adjust.grey': '회색조',
  'adjust.mirror': '좌우 반전',
  'ruler.show': '눈금자',
  'ruler.label': '눈금자: {length}',
  'ruler.size': '이 페이지의 크기는 {width} × {height}입니다.',
  'ruler.object': '객체에 적힌 축척을 따랐습니다.',
  'ruler.library': '도서관이 밝힌 스캔 해상도를 따랐습니다: 인치당 {dpi}픽셀.',
  'ruler.file':
    '파일에 적힌 해상도를 따랐습니다: 인치당 {dpi}픽셀. 파일에 적힌 해상도가 항상 정확하지는 않습니다.',
  'ruler.unknown': '객체에도 파일에도 이 페이지의 크기가 적혀 있지 않아 눈금자를 그릴 수 없습니다.',
  'ruler.waiting': '이 페이지의 축척을 찾는 중…',
  'ruler.layout': '눈금자는 한 페이지 또는 마주 보는 두 페이지가 표시될 때 그려집니다.',
  'text.title': '객체 전체의 텍스트',
  'text.save': '모든 페이지의 텍스트 저장',
  'text.saved': '텍스트가 브라우저의 다운로드로 전달되었습니다.',
  'text.none': '텍스트를 읽지 못했습니다.',
  'text.without': '다음 페이지의 텍스트는 읽지 못하여 제외하고 저장했습니다: {pages}.',
  'back.to': '{host}(으)로 돌아가기',
  'link.moved': '이 링크의 페이지는 이제 객체의 다른 위치에 있습니다: {page}.',
  'link.unsure':
    '링크가 만들어진 뒤에 이 객체가 변경되었습니다. 아마 이 페이지를 가리킨 것으로 보이지만 확실하지는 않습니다: {page}.',
  'link.missing':
    '링크가 만들어진 뒤에 이 객체가 변경되어 링크의 페이지가 더 이상 없습니다. 현재 표시: {page}.',
  'link.fileMissing': '링크가 만들어진 뒤에 이 객체가 변경되어 링크의 파일이 더 이상 없습니다.',
  'collection.waiting': '항목을 더 불러오는 중…',
  'collection.failed': '이 컬렉션의 나머지를 불러올 수 없습니다.',
  'collection.cut': '이 컬렉션의 모든 항목이 여기에 표시된 것은 아닙니다.',
  'collection.previous': '이전 항목',
  'canvas.waiting': '이 페이지를 불러오는 중…',
  'canvas.elsewhere': '이 페이지의 설명은 {host}에 있으며, 그곳에서 가져오지 않습니다.',
}
