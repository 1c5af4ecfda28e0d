import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': '言語',
  'settings.languageUsual': 'ページまたはブラウザーの言語',
  'settings.zoomOnTurn': 'ページをめくるときの拡大率',
  'settings.whole': 'ページ全体を表示',
  'settings.keep': '拡大率と表示範囲を維持',
  'settings.keepAtStart': '拡大率を維持し、先頭から表示',
  'settings.singleKeys': '1 つのキーによるショートカット',
  'settings.singleKeysHint':
    '音声入力などのプログラムが文字を入力する場合は、オフにしてください。矢印キー、Page Up、Page Down、スペースキーは引き続き使えます。',
  'settings.selectWords': 'ドラッグで常に文字列を選択',
  'settings.selectWordsHint':
    'スキャン画像の文字の上で有効です。オフの場合、この操作はページ全体の表示中にマウスでのみ行え、拡大したページではドラッグで表示位置が移動します。',
  'settings.animated': 'ページめくりのアニメーション',
  'settings.animatedHint': 'システムで動きを減らす設定になっている場合は、オフのままです。',
  'settings.comingBack': '再訪時に前回のページを案内',
  'settings.comingBackHint': 'ページはこの端末にのみ保存されます。オフにすると消去されます。',
  'settings.forget': 'ページの記録をすべて消去',
  'settings.forgotten': '消去しました。この端末に保存されているページはありません。',
}
