import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': '此檔案',
  'downloads.original': '原始檔案',
  'downloads.text': '本頁文字',
  'downloads.picture': '本頁圖片',
  'downloads.width': '寬 {width, number} 像素',
  'downloads.fullSize': '完整尺寸',
  'downloads.others': '其他格式',
  'downloads.openHere': '在此開啟',
  'downloads.backTo': '返回「{title}」',
  'downloads.pages': '所選頁面',
  'downloads.which': '頁面，例如 1-5, 9',
  'downloads.wrong': '請輸入 1 到 {total, number} 之間的頁碼，例如 1-5, 9。',
  'downloads.tooMany': '每次最多 {most, number} 頁。請減少頁數，其餘頁面下次再選。',
  'downloads.makePdf': '製作 PDF',
  'downloads.print': '列印',
  'downloads.working': '已完成 {done, number} 頁，共 {total, number} 頁',
  'downloads.cancel': '取消',
  'downloads.done': 'PDF 已製作完成，並已交由瀏覽器下載。',
  'downloads.failed':
    '無法取得第 {page, number} 頁，因此未製作任何內容。請檢查網路連線並再試一次，或選擇其他頁面。',
  'downloads.makePictures': '儲存影像',
  'downloads.pictureSize': '影像尺寸',
  'downloads.saved': '影像已準備好，並已交由瀏覽器下載。',
  'downloads.picturesAbout': '影像：約 {size}',
}
