import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': '明るさ',
  'adjust.contrast': 'コントラスト',
  'adjust.invert': '色の反転',
  'adjust.reset': 'リセット',
  'adjust.saturation': '彩度',
  'adjust.grey': 'グレースケール',
  'adjust.mirror': '左右反転',
  'ruler.show': 'ものさし',
  'ruler.label': 'ものさし：{length}',
  'ruler.size': 'このページの大きさは {width} × {height} です。',
  'ruler.object': 'オブジェクトに記載された縮尺によります。',
  'ruler.library': '図書館が示すスキャン解像度（1 インチあたり {dpi} ピクセル）によります。',
  'ruler.file':
    'ファイルに記載された解像度（1 インチあたり {dpi} ピクセル）によります。ファイルの記載が正しいとは限りません。',
  'ruler.unknown':
    'オブジェクトにもファイルにもこのページの大きさが記載されていないため、ものさしを表示できません。',
  'ruler.waiting': 'このページの縮尺を調べています…',
  'ruler.layout': 'ものさしは、1 ページまたは見開き 2 ページの表示で使えます。',
  'text.title': 'オブジェクト全体のテキスト',
  'text.save': '全ページのテキストを保存',
  'text.saved': 'テキストはブラウザーのダウンロードに渡されました。',
  'text.none': 'テキストを読み取れませんでした。',
  'text.without': '次のページのテキストは読み取れなかったため、除いて保存しました：{pages}。',
  'back.to': '{host} に戻る',
  'link.moved': 'このリンクのページは、オブジェクト内の別の位置に移りました：{page}。',
  'link.unsure':
    'このオブジェクトは、リンクの作成後に変更されました。おそらくこのページを指していたと思われますが、確実ではありません：{page}。',
  'link.missing':
    'このオブジェクトはリンクの作成後に変更され、リンク先のページはなくなりました。表示中：{page}。',
  'link.fileMissing': 'このオブジェクトはリンクの作成後に変更され、リンク先のファイルはなくなりました。',
  'collection.waiting': '続きを読み込んでいます…',
  'collection.failed': 'このコレクションの続きを読み込めませんでした。',
  'collection.cut': 'このコレクションのすべての資料がここに表示されているわけではありません。',
  'collection.previous': '前の資料',
  'canvas.waiting': 'このページを読み込んでいます…',
  'canvas.elsewhere': 'このページの記述は {host} にあり、そこからは取得しません。',
}
