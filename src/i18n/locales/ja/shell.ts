import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': '開いています…',
  'viewer.loadingBytes': '開いています… {size} 受信済み',
  'viewer.stillLoading': 'まだ開いています。サーバーの応答に時間がかかっています。',
  'viewer.untitled': '無題',
  'viewer.empty.title': '表示できるものがありません',
  'viewer.empty.body':
    'このレコードには固有のファイルがありません。ほかの場所に保存されている可能性があります。下のリンクをご覧になるか、図書館にお問い合わせください。',
  'viewer.empty.bodyAlone':
    'このレコードには固有のファイルがありません。ほかの場所に保存されている可能性があります。図書館にお問い合わせください。',
  'viewer.main': 'ページ',
  'viewer.skip': 'ページへ移動',
  'viewer.readText': 'このページのテキストを読む',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'この部分を再読み込み',
  'viewer.partFailed': 'この部分は読み込めなかったか、動作を停止しました。ほかの部分は引き続き利用できます。',

  'page.named': 'ページ {position, number} / {total, number}',
  'page.namedWithLabel': 'ページ {position, number} / {total, number}、{label}',
  'page.pairNamed': 'ページ {position, number} と {last, number} / {total, number}',
  'page.pairNamedWithLabel': 'ページ {position, number} と {last, number} / {total, number}、{label}',
  'page.file': 'ファイル {file, number} / {files, number}{label, select, none {} other {、{label}}}',
  'page.inFile':
    'ファイル {file, number} / {files, number}、ページ {position, number} / {total, number}{label, select, none {} other {、{label}}}',
  'page.pairInFile':
    'ファイル {file, number} / {files, number}、ページ {position, number} と {last, number} / {total, number}{label, select, none {} other {、{label}}}',
  'page.fieldFile': 'ファイル',
  'page.fieldInFile': 'ファイル {file, number} / {files, number}、ページ',
  'page.field': 'ページへ移動（番号または印刷されたページ表示）',
  'page.notFound':
    'ページ「{typed}」はありません。1 から {total, number} までの番号、または印刷されたページ表示を入力してください。',
  'page.next': '次のページ',
  'page.previous': '前のページ',
  'page.first': '最初のページ',
  'page.last': '最後のページ',
  'page.loading': 'ページを読み込んでいます…',
  'page.partsNotShown': 'このページには、ここで表示できないものが含まれています。',

  'zoom.in': '拡大',
  'zoom.out': '縮小',
  'zoom.whole': 'ページ全体',
  'zoom.announced': '拡大率 {percent, number}%',
  'zoom.announcedWhole': 'ページ全体',

  'pan.title': '表示位置を移動',
  'pan.left': '左へ移動',
  'pan.right': '右へ移動',
  'pan.up': '上へ移動',
  'pan.down': '下へ移動',

  'layout.title': 'レイアウト',
  'layout.single': '1 ページ',
  'layout.scroll': 'スクロール',
  'layout.overview': '一覧',
  'layout.book': '見開き',
  'layout.shift': '見開きの組み合わせを変更',

  'rotate.right': '右に回転',
  'rotate.left': '左に回転',
  'rotate.announced': '{degrees, number} 度回転しました',

  'fullscreen.enter': '全画面表示',
  'fullscreen.leave': '全画面表示を終了',

  'navigator.show': '全体図',
  'navigator.hint': '枠で囲まれた部分が表示されています。クリックするとその位置に移動します。',

  'order.title': 'ページの順序',
  'order.delivered': '提供された順',
  'order.number': '順序 {number, number}',

  'toolbar.panels': 'パネル',
  'toolbar.pages': 'ページ',
  'toolbar.view': '表示',
  'toolbar.more': 'その他',

  'collection.back': 'コレクションに戻る',
  'collection.ways': '関連リンク',
  'collection.byDate': '日付順',
  'collection.entries': '{count, plural, other {# 件}}',
  'collection.volumes': '{count, plural, other {全 # 巻}}',
  'collection.empty.title': 'このコレクションには何もありません',
  'collection.empty.body':
    'このコレクションには開けるものがありません。図書館がまだ登録していない可能性があります。',
  'collection.more': 'このコレクションのほかの資料',
  'collection.next': 'コレクション内の次の資料',
  'collection.previous': 'コレクション内の前の資料',

  'volumes.next': '次の巻',
  'volumes.previous': '前の巻',

  'drop.hint': 'ドロップして開く',

  'hold.wheel': 'クリックするとホイールを使えます。{key} を押しながら回すと拡大・縮小できます',
  'hold.touch': 'タップするとここでスクロールできます。2 本の指で拡大・縮小できます',

  'shortcuts.show': 'キーボードショートカット',

  'scrubber.label': '文書内の位置',
  'scrubber.value': '{page}、{chapter}',

  'comingBack.was':
    '前回は {position, number} ページ{label, select, none {} other {（{label}）}}をご覧でした。',
  'comingBack.wasInside': '前回はこの文書のもっと先をご覧でした。',
  'comingBack.go': '{position, number} ページへ移動',
  'comingBack.goInside': 'そこへ移動',
  'comingBack.where': '上部バーのボタンでその位置に移動できます。',
  'comingBack.dismiss': '閉じる',

  'start.title': '文書を開く',
  'start.lead': 'Lectern は、図書館が提供する資料（Alma のデジタル表記と IIIF マニフェスト）を表示します。',
  'start.field': 'IIIF マニフェストまたは Alma の配信の URL',
  'start.open': '開く',
  'start.samples': 'サンプル',
  'start.invalid': 'ウェブアドレスではありません。https:// で始まるアドレスを入力してください。',
}
