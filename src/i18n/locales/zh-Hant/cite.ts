import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': '樣式',
  'cite.what': '引用內容',
  'cite.object': '整個物件',
  'cite.page': '本頁',
  'cite.citation': '引文',
  'cite.copy': '複製引文',
  'cite.copied': '已複製',
  'cite.selected': '引文已選取，可手動複製。',
  'cite.save': '儲存為 {format}',
  'cite.files': '用於書目管理軟體',
  'cite.check': '根據物件的說明產生；說明中未提供的資訊已略去。使用前請核對。',
  'cite.locator': '第 {page} 頁',
  'cite.region': '目前顯示區域',
  'cite.detail': '局部',
  'cite.picture': '此區域的影像',
}
