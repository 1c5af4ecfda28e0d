import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: '比較',
  side: '並排',
  swipe: '滑動對比',
  blink: '交替',
  together: '一起移動',
  swap: '交換兩側',
  close: '關閉：{title}',
  active: '使用中：{title}',
  divider: '分隔線',
  share: '{percent, number} % {title}',
  fade: '淡入淡出',
  alternate: '自動交替',
  pictures: '滑動對比和交替需要兩側都有頁面影像。',
  open: '在旁邊顯示',
  field: '與之比較：頁碼，或另一物件的網址',
  more: '{count, plural, other {此連結還指明了 # 個物件}}',
  exchange: '選擇一個，以取代：{title}',
  oneSide: '另一側沒有 IIIF 清單：此處僅指明一側。',
}
