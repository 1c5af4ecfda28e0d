import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'フォルダーを選択',
  'folder.lead':
    'この端末にあるファイルのフォルダーを、登録後のデジタル表記の姿で開きます。どこにも送信されません。このページにドロップすることもできます。',
  'folder.local': 'この端末から開いています。どこにも送信されず、ここへのリンクはありません。',
  'folder.order': '{name} の順に並んでいます。',
  'folder.missing': '{count, plural, other {そのうち # ページ分のファイルがここにありません。}}',
  'folder.unnamed': '{count, plural, other {# 個のファイルはそこに記載がないため、最後に並びます。}}',
  'folder.foreign': '{name} は別のファイルに関するものなので、使用しません。',
  'folder.beyond':
    '{count, plural, other {# 個のファイルを除外しました}}：1 つのフォルダーに入れられるのは 100,000 個までです。',
  'folder.unreadable':
    '{count, plural, other {# 個のファイルまたはフォルダーを一覧に読み込めませんでした。}}',
}
