import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': '閲覧表示',
  'look.alone': 'テキストのみ',
  'look.size': 'サイズ',
  'look.smaller': '小さく',
  'look.larger': '大きく',
  'look.percent': '{size, number}%',
  'look.spacing': '間隔',
  'look.spacing.usual': '標準',
  'look.spacing.loose': 'ゆったり',
  'look.spacing.wide': '広い',
  'look.font': 'フォント',
  'look.font.usual': '標準',
  'look.font.serif': 'セリフ体',
  'look.font.sans': 'サンセリフ体',
  'look.font.monospace': '等幅',
  'look.colours': '配色',
  'look.colours.usual': '標準',
  'look.colours.paper': '紙',
  'look.colours.dark': 'ダーク',
  'look.colours.contrast': 'ハイコントラスト',
  'look.reset': '標準設定',
  'look.machine': '機械で読み取ったテキストです。誤りが含まれている可能性があります。',
}
