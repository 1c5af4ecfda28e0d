import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': '種類',
  'embed.formFrame': 'ページ内のビューアー',
  'embed.formLightbox': 'ページの上に開くリンク',
  'embed.size': 'サイズ',
  'embed.sizeWide': 'ページの幅いっぱい、高さ 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': '全画面表示を許可',
  'embed.copying': 'リンクのコピーを許可',
  'embed.here': '{page, number} ページから始める',
  'embed.preview': 'プレビューを表示',
  'embed.previewOf': 'プレビュー：{title}',
  'embed.elsewhere': '別のビューアーで開く',
}
