import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: '比較',
  side: '左右に並べる',
  swipe: 'スワイプ',
  blink: 'ブリンク',
  together: '一緒に動かす',
  swap: '左右を入れ替える',
  close: '閉じる：{title}',
  active: '操作中：{title}',
  divider: '仕切り',
  share: '{percent, number} % {title}',
  fade: 'フェード',
  alternate: '交互に表示',
  pictures: 'スワイプとブリンクには、両側にページ画像が必要です。',
  open: '横に並べて表示',
  field: '比較対象：ページ番号、または別の資料のアドレス',
  more: '{count, plural, other {このリンクにはほかに#件の資料があります}}',
  exchange: '代わりに表示する資料を選んでください：{title}',
  oneSide: 'もう一方には IIIF マニフェストがないため、片方だけを示しています。',
}
