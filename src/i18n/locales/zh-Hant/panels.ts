import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': '調整圖片',

  'layers.title': '圖層',

  'panel.close': '關閉',
  'panel.contents': '目次',
  'panel.thumbnails': '縮圖',
  'panel.volumes': '冊次',
  'panel.collection': '合輯',
  'panel.about': '關於',
  'panel.share': '分享',

  'thumbnails.number': '{position, number}',

  'contents.empty': '沒有目次。',
  'contents.part': '{name}，第 {part, number} 部分，共 {count, number} 部分',
  'contents.untitled': '無標題章節',

  'about.rights': '權利',
  'about.provider': '提供者',
  'about.homepage': '另見網站',
  'about.renderings': '其他格式',
  'about.seeAlso': '此物件的相關資料',
  'about.page': '關於本頁',
  'about.source': '來源',
  'about.manifest': '資訊清單或傳遞的網址',
  'about.newTab': '（在新分頁中開啟）',

  'share.link': '本頁連結',
  'share.linkRegion': '目前顯示區域的連結',
  'share.copy': '複製',
  'share.copied': '已複製',
  'share.selected': '連結已選取，可手動複製。',
  'share.notPossible': '此文件是透過幾分鐘後失效的網址開啟的。指向它的連結對他人無效。',

  'embed.switch': '此題名的其他版本',
  'share.state': 'IIIF 內容狀態',
  'share.stateLink': '供 IIIF 檢視器使用的連結',
  'share.stateJson': '內容狀態（JSON）',

  'share.drag': '將此圖示拖曳到其他 IIIF 檢視器中，即可在該處開啟此物件。',

  'cite.title': '引用',
  'embed.title': '嵌入',
  'embed.html': '供複製的 HTML',

  'settings.title': '設定',

  'panel.text': '文字',
  'panel.files': '檔案',
  'panel.transcript': '逐字稿',
  'panel.annotations': '註解',
  'panel.places': '地點',
  'panel.preflight': '預檢',

  'panel.find': '尋找',

  'find.field': '要尋找的字詞',
  'find.matchCase': '區分大小寫',
  'find.wholeWords': '全字拼寫須相符',
  'find.matchAccents': '區分重音符號',
  'find.hint': '請輸入字詞或片語。',
  'find.searching': '正在尋找…',
  'find.count': '{total, plural, =0 {沒有結果。請嘗試其他寫法或減少字詞。} other {# 筆結果}}',
  'find.listed': '共 {total, number} 筆結果。已列出前 {count, number} 筆。',
  'find.noWords': 'PDF 沒有文字，無法檢索或朗讀。',
  'find.next': '下一筆結果',
  'find.previous': '上一筆結果',
  'find.page': '第 {label} 頁',
  'find.reading': '已讀取 {read, number} 頁，共 {of, number} 頁',
  'find.mark': '第 {position, number} 筆結果，共 {total, number} 筆：{words}',
  'find.failed': '部分文字無法搜尋。請稍後再次尋找。',
  'find.serviceFailed': '圖書館的搜尋服務沒有回應，因此正在逐頁尋找。',
  'find.inContents': '在目次中',
  'find.inAbout': '在說明中',
  'find.inStatement': '在說明中：{label}',
  'find.along': '結果在各頁中的分布',
  'find.onPage': '{count, plural, other {# 筆結果}}',

  'panel.downloads': '下載',

  'panel.representations': '數位呈現',
}
