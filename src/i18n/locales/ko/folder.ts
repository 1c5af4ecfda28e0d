import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': '폴더 선택',
  'folder.lead':
    '이 기기에 있는 파일 폴더를 앞으로 만들어질 디지털 표현의 모습으로 엽니다. 아무것도 전송되지 않습니다. 이 페이지에 폴더를 끌어다 놓아도 됩니다.',
  'folder.local': '이 기기에서 열었습니다. 아무것도 전송되지 않으며, 이곳으로 연결되는 링크는 없습니다.',
  'folder.order': '{name}의 순서를 따릅니다.',
  'folder.missing': '{count, plural, other {그중 #페이지는 해당하는 파일이 여기에 없습니다.}}',
  'folder.unnamed': '{count, plural, other {파일 #개는 여기에 적혀 있지 않아 맨 뒤에 놓입니다.}}',
  'folder.foreign': '{name} 파일은 다른 파일에 관한 것이므로 사용하지 않습니다.',
  'folder.beyond':
    '{count, plural, other {파일 #개가 제외되었습니다}}: 한 폴더에는 100,000개까지 둘 수 있습니다.',
  'folder.unreadable': '{count, plural, other {파일 또는 폴더 #개를 목록에 넣지 못했습니다.}}',
}
