import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': '选择文件夹',
  'folder.lead':
    '打开此设备上的文件夹，即可按其将来的数字表现查看。不会发送任何内容。您也可以将文件夹拖放到本页。',
  'folder.local': '从此设备打开。不会发送任何内容，也没有指向此处的链接。',
  'folder.order': '按 {name} 的顺序排列。',
  'folder.missing': '{count, plural, other {其中有 # 页在此没有对应的文件。}}',
  'folder.unnamed': '{count, plural, other {有 # 个文件未列入其中，排在最后。}}',
  'folder.foreign': '{name} 涉及其他文件，未予使用。',
  'folder.beyond': '{count, plural, other {已略去 # 个文件}}：一个文件夹最多可有 100,000 个文件。',
  'folder.unreadable': '{count, plural, other {有 # 个文件或文件夹无法列出。}}',
}
