import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': '選擇資料夾',
  'folder.lead':
    '開啟此裝置上的資料夾，即可依其日後的數位呈現檢視。不會傳送任何內容。您也可以將資料夾拖放到本頁。',
  'folder.local': '從此裝置開啟。不會傳送任何內容，也沒有指向此處的連結。',
  'folder.order': '依 {name} 的順序排列。',
  'folder.missing': '{count, plural, other {其中有 # 頁在此沒有對應的檔案。}}',
  'folder.unnamed': '{count, plural, other {有 # 個檔案未列入其中，排在最後。}}',
  'folder.foreign': '{name} 涉及其他檔案，未予使用。',
  'folder.beyond': '{count, plural, other {已略去 # 個檔案}}：一個資料夾最多可有 100,000 個檔案。',
  'folder.unreadable': '{count, plural, other {有 # 個檔案或資料夾無法列出。}}',
}
