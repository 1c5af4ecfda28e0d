import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': '显示的图片',
  'layers.parts': '页面的组成部分',
  'layers.number': '图片 {number, number}',
  'layers.over': '叠加',
  'layers.overNamed': '叠加：{label}',
  'layers.opacity': '{label} 的不透明度',
  'layers.reset': '重置',
  'layers.none': '本页只有一张图片。',
  'layers.failed': '无法加载此图片。请重试，或选择其他图片。',
  'layers.denied': '图书馆不允许从此处查看此图片。请选择其他图片。',
  'layers.login': '图书馆仅向已登录的读者显示此图片。请在图书馆网站登录，然后重试。',
}
