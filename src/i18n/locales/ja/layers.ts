import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': '表示する画像',
  'layers.parts': 'ページの構成部分',
  'layers.number': '画像 {number, number}',
  'layers.over': '重ねる',
  'layers.overNamed': '重ねる：{label}',
  'layers.opacity': '{label} の不透明度',
  'layers.reset': 'リセット',
  'layers.none': 'このページの画像は 1 つだけです。',
  'layers.failed': 'この画像を読み込めませんでした。もう一度お試しになるか、別の画像を選んでください。',
  'layers.denied': 'ここからこの画像を見ることは、図書館により許可されていません。別の画像を選んでください。',
  'layers.login':
    'この画像は、サインインした利用者にのみ公開されています。図書館のサイトでサインインしてから、もう一度お試しください。',
}
