import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: '比较',
  side: '并排',
  swipe: '滑动对比',
  blink: '交替',
  together: '一起移动',
  swap: '交换两侧',
  close: '关闭：{title}',
  active: '当前：{title}',
  divider: '分隔线',
  share: '{percent, number} % {title}',
  fade: '淡入淡出',
  alternate: '自动交替',
  pictures: '滑动对比和交替需要两侧都有页面图像。',
  open: '在旁边显示',
  field: '与之比较：页码，或另一对象的地址',
  more: '{count, plural, other {此链接还指明了 # 个对象}}',
  exchange: '选择一个，以代替：{title}',
  oneSide: '另一侧没有 IIIF 清单：此处仅指明一侧。',
}
