import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': '语言',
  'settings.languageUsual': '网页或浏览器的语言',
  'settings.zoomOnTurn': '翻页时的缩放',
  'settings.whole': '显示整页',
  'settings.keep': '保持缩放和显示区域',
  'settings.keepAtStart': '保持缩放，从顶部开始',
  'settings.singleKeys': '单键快捷键',
  'settings.singleKeysHint':
    '如果语音输入或其他程序会输入字母，请关闭此项。方向键、Page Up、Page Down 和空格键不受影响。',
  'settings.selectWords': '拖动时始终选择文字',
  'settings.selectWordsHint':
    '适用于扫描件的文字；关闭时，仅在显示整页时可用鼠标如此操作，拖动已放大的页面则会移动页面。',
  'settings.animated': '翻页动画',
  'settings.animatedHint': '如果您的系统要求减少动态效果，则保持关闭。',
  'settings.comingBack': '再次访问时提示上次所在的页面',
  'settings.comingBackHint': '页面仅保存在此设备上。关闭此项会将其清除。',
  'settings.forget': '清除所有页面记录',
  'settings.forgotten': '已清除。此设备上没有保存任何页面。',
}
