import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': '正在載入模型…',
  'model3d.slow.title': '要顯示此模型嗎？',
  'model3d.slow.body': '此瀏覽器沒有可用於繪製的圖形處理器。繪製模型可能需要一分鐘，在此期間網頁不會回應。',
  'model3d.slow.show': '顯示模型',
  'model3d.failed.title': '無法顯示此模型',
  'model3d.failed.damaged': '檔案已損壞或不是 glTF 模型。請開啟檔案以儲存，或洽詢圖書館。',
  'model3d.failed.compressed': '模型的壓縮方式（{method}）無法在此解壓縮。請開啟檔案儲存並用其他程式檢視。',
  'model3d.failed.excessive': '模型所需的記憶體超出瀏覽器可用的記憶體。請開啟檔案儲存並用其他程式檢視。',
  'model3d.failed.large': '模型大於 {size}，未載入。請開啟檔案以儲存。',
  'model3d.failed.noGraphics': '此瀏覽器目前無法進行三維繪製。請開啟檔案以儲存，或嘗試其他瀏覽器。',
}
