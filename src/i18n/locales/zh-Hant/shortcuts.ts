import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': '下一頁或上一頁（放大時移動檢視畫面）',
  'shortcuts.turnAlways': '上一頁或下一頁',
  'shortcuts.ends': '第一頁或最後一頁',
  'shortcuts.jump': '前往某頁',
  'shortcuts.zoom': '放大或縮小',
  'shortcuts.whole': '整頁',
  'shortcuts.pan': '移動檢視畫面',
  'shortcuts.book': '單頁或雙頁',
  'shortcuts.rotate': '旋轉（Shift：反向）',
  'shortcuts.fullscreen': '全螢幕',
  'shortcuts.close': '關閉已開啟的內容',
  'shortcuts.search': '尋找，並前往下一筆結果',
  'shortcuts.help': '此清單',
  'shortcuts.change': '變更按鍵',
  'shortcuts.changeKey': '變更按鍵 {key}：{action}',
  'shortcuts.press': '請按新的按鍵。Delete 表示不設按鍵，Esc 表示不變更。',
  'shortcuts.taken': '{key} 已用於：{action}。請選擇其他按鍵。',
  'shortcuts.changed': '{action}：現為 {key}',
  'shortcuts.removed': '{action}：無按鍵',
  'shortcuts.usual': '預設按鍵',
  'shortcuts.done': '完成',
  'shortcuts.none': '無',
}
