import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': '正在開啟…',
  'viewer.loadingBytes': '正在開啟… 已接收 {size}',
  'viewer.stillLoading': '仍在開啟中。伺服器回應較慢。',
  'viewer.untitled': '無題名',
  'viewer.empty.title': '沒有可顯示的內容',
  'viewer.empty.body': '此紀錄沒有自己的檔案。檔案可能存放在他處：請參閱下方連結，或洽詢圖書館。',
  'viewer.empty.bodyAlone': '此紀錄沒有自己的檔案。檔案可能存放在他處；請洽詢圖書館。',
  'viewer.main': '頁面',
  'viewer.skip': '跳至頁面',
  'viewer.readText': '閱讀本頁文字',
  'viewer.title': '{object} · {page}',
  'viewer.reload': '重新載入此部分',
  'viewer.partFailed': '此部分未能載入或已停止運作。其餘部分仍可使用。',

  'page.named': '第 {position, number} 頁，共 {total, number} 頁',
  'page.namedWithLabel': '第 {position, number} 頁，共 {total, number} 頁，{label}',
  'page.pairNamed': '第 {position, number} 頁和第 {last, number} 頁，共 {total, number} 頁',
  'page.pairNamedWithLabel': '第 {position, number} 頁和第 {last, number} 頁，共 {total, number} 頁，{label}',
  'page.file': '第 {file, number} 個檔案，共 {files, number} 個{label, select, none {} other {，{label}}}',
  'page.inFile':
    '第 {file, number} 個檔案，共 {files, number} 個，第 {position, number} 頁，共 {total, number} 頁{label, select, none {} other {，{label}}}',
  'page.pairInFile':
    '第 {file, number} 個檔案，共 {files, number} 個，第 {position, number} 頁和第 {last, number} 頁，共 {total, number} 頁{label, select, none {} other {，{label}}}',
  'page.fieldFile': '檔案',
  'page.fieldInFile': '第 {file, number} 個檔案，共 {files, number} 個，頁碼',
  'page.field': '前往頁面（序號或印刷頁碼）',
  'page.notFound': '沒有「{typed}」這一頁。請輸入 1 到 {total, number} 之間的序號或印刷頁碼。',
  'page.next': '下一頁',
  'page.previous': '上一頁',
  'page.first': '第一頁',
  'page.last': '最後一頁',
  'page.loading': '正在載入頁面…',
  'page.partsNotShown': '本頁有部分內容無法在此顯示。',

  'zoom.in': '放大',
  'zoom.out': '縮小',
  'zoom.whole': '整頁',
  'zoom.announced': '縮放 {percent, number}%',
  'zoom.announcedWhole': '整頁',

  'pan.title': '移動檢視畫面',
  'pan.left': '向左移動',
  'pan.right': '向右移動',
  'pan.up': '向上移動',
  'pan.down': '向下移動',

  'layout.title': '版面配置',
  'layout.single': '單頁',
  'layout.scroll': '捲動',
  'layout.overview': '總覽',
  'layout.book': '雙頁',
  'layout.shift': '變更雙頁配對',

  'rotate.right': '順時針旋轉',
  'rotate.left': '逆時針旋轉',
  'rotate.announced': '已旋轉 {degrees, number} 度',

  'fullscreen.enter': '全螢幕',
  'fullscreen.leave': '離開全螢幕',

  'navigator.show': '導覽圖',
  'navigator.hint': '框線內為目前顯示的部分。按一下即可移至該處。',

  'order.title': '頁面順序',
  'order.delivered': '依提供的順序',
  'order.number': '順序 {number, number}',

  'toolbar.panels': '面板',
  'toolbar.pages': '頁面',
  'toolbar.view': '檢視',
  'toolbar.more': '更多',

  'collection.back': '返回合輯',
  'collection.ways': '相關連結',
  'collection.byDate': '依日期',
  'collection.entries': '{count, plural, other {# 個項目}}',
  'collection.volumes': '{count, plural, other {# 冊}}',
  'collection.empty.title': '此合輯中沒有內容',
  'collection.empty.body': '合輯中沒有列出可開啟的內容。圖書館可能尚未加入。',
  'collection.more': '此合輯的更多內容',
  'collection.next': '合輯中的下一項',
  'collection.previous': '合輯中的上一項',

  'volumes.next': '下一冊',
  'volumes.previous': '上一冊',

  'drop.hint': '拖放到此處即可開啟',

  'hold.wheel': '按一下此處可使用滾輪，或按住 {key} 進行縮放',
  'hold.touch': '輕觸可在此捲動，或用兩指縮放',

  'shortcuts.show': '鍵盤快速鍵',

  'scrubber.label': '在文件中的位置',
  'scrubber.value': '{page}，{chapter}',

  'comingBack.was': '您上次閱讀到第 {position, number} 頁{label, select, none {} other {（{label}）}}。',
  'comingBack.wasInside': '您上次已讀到此文件更後面的位置。',
  'comingBack.go': '前往第 {position, number} 頁',
  'comingBack.goInside': '前往該處',
  'comingBack.where': '頂端列中的按鈕可帶您前往該處。',
  'comingBack.dismiss': '關閉提示',

  'start.title': '開啟文件',
  'start.lead': 'Lectern 用於顯示圖書館提供的資源：Alma 數位呈現和 IIIF 資訊清單。',
  'start.field': 'IIIF 資訊清單或 Alma 傳遞的網址',
  'start.open': '開啟',
  'start.samples': '範例',
  'start.invalid': '這不是網址。網址應以 https:// 開頭。',
}
