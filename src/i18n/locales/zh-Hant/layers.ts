import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': '顯示的圖片',
  'layers.parts': '頁面的組成部分',
  'layers.number': '圖片 {number, number}',
  'layers.over': '疊加',
  'layers.overNamed': '疊加：{label}',
  'layers.opacity': '{label} 的不透明度',
  'layers.reset': '重設',
  'layers.none': '本頁只有一張圖片。',
  'layers.failed': '無法載入此圖片。請再試一次，或選擇其他圖片。',
  'layers.denied': '圖書館不允許從此處檢視此圖片。請選擇其他圖片。',
  'layers.login': '圖書館僅向已登入的讀者顯示此圖片。請在圖書館網站登入，然後再試一次。',
}
