import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': '下一页或上一页（放大时移动视图）',
  'shortcuts.turnAlways': '上一页或下一页',
  'shortcuts.ends': '第一页或最后一页',
  'shortcuts.jump': '转到某页',
  'shortcuts.zoom': '放大或缩小',
  'shortcuts.whole': '整页',
  'shortcuts.pan': '移动视图',
  'shortcuts.book': '单页或双页',
  'shortcuts.rotate': '旋转（Shift：反向）',
  'shortcuts.fullscreen': '全屏',
  'shortcuts.close': '关闭已打开的内容',
  'shortcuts.search': '查找，并转到下一条结果',
  'shortcuts.help': '此列表',
  'shortcuts.change': '更改按键',
  'shortcuts.changeKey': '更改按键 {key}：{action}',
  'shortcuts.press': '请按新的按键。Delete 表示不设按键，Esc 表示不更改。',
  'shortcuts.taken': '{key} 已用于：{action}。请选择其他按键。',
  'shortcuts.changed': '{action}：现为 {key}',
  'shortcuts.removed': '{action}：无按键',
  'shortcuts.usual': '默认按键',
  'shortcuts.done': '完成',
  'shortcuts.none': '无',
}
