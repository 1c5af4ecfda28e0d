import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'スタイル',
  'cite.what': '引用対象',
  'cite.object': 'オブジェクト全体',
  'cite.page': 'このページ',
  'cite.citation': '引用情報',
  'cite.copy': '引用情報をコピー',
  'cite.copied': 'コピーしました',
  'cite.selected': '引用情報が選択されています。手動でコピーできます。',
  'cite.save': '{format} として保存',
  'cite.files': '文献管理ツール用',
  'cite.check':
    'オブジェクトの説明から作成しました。説明にない項目は省かれています。使用する前にご確認ください。',
  'cite.locator': 'p. {page}',
  'cite.region': '表示中の範囲',
  'cite.detail': '部分',
  'cite.picture': 'この範囲の画像',
}
