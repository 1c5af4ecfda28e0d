import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': '類型',
  'embed.formFrame': '網頁中的檢視器',
  'embed.formLightbox': '在網頁上方開啟的連結',
  'embed.size': '尺寸',
  'embed.sizeWide': '與網頁同寬，高 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': '允許全螢幕',
  'embed.copying': '允許複製連結',
  'embed.here': '從第 {page, number} 頁開始',
  'embed.preview': '顯示預覽',
  'embed.previewOf': '預覽：{title}',
  'embed.elsewhere': '在其他檢視器中開啟',
}
