import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': '次または前のページ（拡大中は表示位置を移動）',
  'shortcuts.turnAlways': '前または次のページ',
  'shortcuts.ends': '最初または最後のページ',
  'shortcuts.jump': 'ページへ移動',
  'shortcuts.zoom': '拡大または縮小',
  'shortcuts.whole': 'ページ全体',
  'shortcuts.pan': '表示位置を移動',
  'shortcuts.book': '1 ページまたは見開き',
  'shortcuts.rotate': '回転（Shift：逆方向）',
  'shortcuts.fullscreen': '全画面表示',
  'shortcuts.close': '開いているものを閉じる',
  'shortcuts.search': '検索、次の結果へ移動',
  'shortcuts.help': 'この一覧',
  'shortcuts.change': 'キーを変更',
  'shortcuts.changeKey': 'キー {key} を変更：{action}',
  'shortcuts.press': '新しいキーを押してください。Delete で割り当てなし、Esc で変更しません。',
  'shortcuts.taken': '{key} は次の操作のキーです：{action}。別のキーを選んでください。',
  'shortcuts.changed': '{action}：{key} に変更しました',
  'shortcuts.removed': '{action}：キーなし',
  'shortcuts.usual': '既定のキー',
  'shortcuts.done': '完了',
  'shortcuts.none': 'なし',
}
