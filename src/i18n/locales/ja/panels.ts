import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': '画像の調整',

  'layers.title': 'レイヤー',

  'panel.close': '閉じる',
  'panel.contents': '目次',
  'panel.thumbnails': 'サムネイル',
  'panel.volumes': '巻',
  'panel.collection': 'コレクション',
  'panel.about': '情報',
  'panel.share': '共有',

  'thumbnails.number': '{position, number}',

  'contents.empty': '目次はありません。',
  'contents.part': '{name}、{count, number} 分割の {part, number}',
  'contents.untitled': '無題のセクション',

  'about.rights': '権利',
  'about.provider': '提供',
  'about.homepage': '関連ウェブサイト',
  'about.renderings': 'ほかの形式',
  'about.seeAlso': 'このオブジェクトに関するデータ',
  'about.page': 'このページについて',
  'about.source': '出典',
  'about.manifest': 'マニフェストまたは配信の URL',
  'about.newTab': '（新しいタブで開きます）',

  'share.link': 'このページへのリンク',
  'share.linkRegion': '表示中の範囲へのリンク',
  'share.copy': 'コピー',
  'share.copied': 'コピーしました',
  'share.selected': 'リンクが選択されています。手動でコピーできます。',
  'share.notPossible':
    'この文書は、数分で失効するアドレスから開かれました。このアドレスへのリンクは、ほかの人には使えません。',

  'embed.switch': 'このタイトルのほかの版',
  'share.state': 'IIIF コンテンツステート',
  'share.stateLink': 'IIIF ビューアー用リンク',
  'share.stateJson': 'コンテンツステート（JSON）',

  'share.drag': 'このアイコンを別の IIIF ビューアーにドラッグすると、そこでオブジェクトを開けます。',

  'cite.title': '引用',
  'embed.title': '埋め込み',
  'embed.html': 'コピーする HTML',

  'settings.title': '設定',

  'panel.text': 'テキスト',
  'panel.files': 'ファイル',
  'panel.transcript': '文字起こし',
  'panel.annotations': 'アノテーション',
  'panel.places': '場所',
  'panel.preflight': '事前チェック',

  'panel.find': '検索',

  'find.field': '検索する語句',
  'find.matchCase': '大文字と小文字を区別',
  'find.wholeWords': '単語単位',
  'find.matchAccents': 'アクセント記号を区別',
  'find.hint': '語句を入力してください。',
  'find.searching': '検索しています…',
  'find.count':
    '{total, plural, =0 {結果はありません。別の表記、またはより少ない語でお試しください。} other {# 件}}',
  'find.listed': '{total, number} 件見つかりました。最初の {count, number} 件を表示しています。',
  'find.noWords': 'PDF にテキストがないため、検索も読み上げもできません。',
  'find.next': '次の結果',
  'find.previous': '前の結果',
  'find.page': 'ページ {label}',
  'find.reading': '{of, number} ページ中 {read, number} ページを読み込みました',
  'find.mark': '結果 {position, number} / {total, number}：{words}',
  'find.failed': 'テキストの一部を検索できませんでした。後でもう一度検索してください。',
  'find.serviceFailed': '図書館の検索サービスが応答しなかったため、ページを 1 つずつ検索しています。',
  'find.inContents': '目次内',
  'find.inAbout': '説明内',
  'find.inStatement': '説明内：{label}',
  'find.along': 'ページ全体での結果の分布',
  'find.onPage': '{count, plural, other {# 件}}',

  'panel.downloads': 'ダウンロード',

  'panel.representations': 'デジタル表記',
}
