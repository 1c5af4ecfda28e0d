import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': '类型',
  'embed.formFrame': '网页中的查看器',
  'embed.formLightbox': '在网页上方打开的链接',
  'embed.size': '尺寸',
  'embed.sizeWide': '与网页同宽，高 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': '允许全屏',
  'embed.copying': '允许复制链接',
  'embed.here': '从第 {page, number} 页开始',
  'embed.preview': '显示预览',
  'embed.previewOf': '预览：{title}',
  'embed.elsewhere': '在其他查看器中打开',
}
