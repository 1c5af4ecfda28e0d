import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': '阅读视图',
  'look.alone': '仅文本',
  'look.size': '大小',
  'look.smaller': '更小',
  'look.larger': '更大',
  'look.percent': '{size, number}%',
  'look.spacing': '间距',
  'look.spacing.usual': '标准',
  'look.spacing.loose': '宽松',
  'look.spacing.wide': '宽',
  'look.font': '字体',
  'look.font.usual': '标准',
  'look.font.serif': '衬线',
  'look.font.sans': '无衬线',
  'look.font.monospace': '等宽',
  'look.colours': '颜色',
  'look.colours.usual': '标准',
  'look.colours.paper': '纸张',
  'look.colours.dark': '深色',
  'look.colours.contrast': '高对比度',
  'look.reset': '恢复标准设置',
  'look.machine': '机器识别的文本：其中可能有错误。',
}
