import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.saturation': '飽和度',
  'adjust.grey': '灰階',
  'adjust.mirror': '鏡像',
  'ruler.show': '比例尺',
  'ruler.label': '比例尺：{length}',
  'ruler.size': '本頁尺寸為 {width} × {height}。',
  'ruler.object': '依據物件註明的比例。',
  'ruler.library': '依據圖書館註明的掃描解析度：每英寸 {dpi} 像素。',
  'ruler.file': '依據檔案註明的解析度：每英寸 {dpi} 像素。檔案註明的解析度不一定真實。',
  'ruler.unknown': '物件及其檔案均未註明本頁的大小，因此無法繪製比例尺。',
  'ruler.waiting': '正在尋找本頁的比例…',
  'ruler.layout': '比例尺僅在顯示單頁或相對的兩頁時繪製。',
  'text.title': '整個物件的文字',
  'text.save': '儲存所有頁面的文字',
  'text.saved': '文字已交由瀏覽器下載。',
  'text.none': '未能讀取任何文字。',
  'text.without': '已儲存，但不含以下頁面的文字（無法讀取）：{pages}。',
  'back.to': '返回 {host}',
  'link.moved': '此連結所指的頁面現位於物件中的其他位置：{page}。',
  'link.unsure': '自連結建立以來，此物件已有變更。所指的很可能是此頁，但無法確定：{page}。',
  'link.missing': '自連結建立以來，此物件已有變更，連結所指的頁面已不在其中。目前顯示：{page}。',
}
