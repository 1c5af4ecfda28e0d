import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': '閱讀檢視',
  'look.alone': '僅文字',
  'look.size': '大小',
  'look.smaller': '較小',
  'look.larger': '較大',
  'look.percent': '{size, number}%',
  'look.spacing': '間距',
  'look.spacing.usual': '標準',
  'look.spacing.loose': '寬鬆',
  'look.spacing.wide': '寬',
  'look.font': '字型',
  'look.font.usual': '標準',
  'look.font.serif': '襯線',
  'look.font.sans': '無襯線',
  'look.font.monospace': '等寬',
  'look.colours': '色彩',
  'look.colours.usual': '標準',
  'look.colours.paper': '紙張',
  'look.colours.dark': '深色',
  'look.colours.contrast': '高對比',
  'look.reset': '恢復標準設定',
  'look.machine': '機器辨識的文字：其中可能有錯誤。',
}
