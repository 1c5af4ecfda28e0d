import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': '語言',
  'settings.languageUsual': '網頁或瀏覽器的語言',
  'settings.zoomOnTurn': '翻頁時的縮放',
  'settings.whole': '顯示整頁',
  'settings.keep': '保持縮放和顯示區域',
  'settings.keepAtStart': '保持縮放，從頂端開始',
  'settings.singleKeys': '單鍵快速鍵',
  'settings.singleKeysHint':
    '如果語音輸入或其他程式會輸入字母，請關閉此項。方向鍵、Page Up、Page Down 和空白鍵不受影響。',
  'settings.selectWords': '拖曳時一律選取文字',
  'settings.selectWordsHint':
    '適用於掃描影像上的文字；關閉時，僅在顯示整頁時可用滑鼠如此操作，拖曳已放大的頁面則會移動頁面。',
  'settings.animated': '翻頁動畫',
  'settings.animatedHint': '如果您的系統要求減少動態效果，則保持關閉。',
  'settings.comingBack': '再次造訪時提示上次所在的頁面',
  'settings.comingBackHint': '頁面僅儲存在此裝置上。關閉此項會將其清除。',
  'settings.forget': '清除所有頁面紀錄',
  'settings.forgotten': '已清除。此裝置上沒有儲存任何頁面。',
}
