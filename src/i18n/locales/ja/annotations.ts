import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'アノテーション',
  'kind.assessing': '評価',
  'kind.bookmarking': 'ブックマーク',
  'kind.classifying': '分類',
  'kind.commenting': 'コメント',
  'kind.describing': '説明',
  'kind.editing': '修正案',
  'kind.highlighting': 'ハイライト',
  'kind.identifying': '識別',
  'kind.linking': 'リンク',
  'kind.moderating': 'モデレーション',
  'kind.questioning': '質問',
  'kind.replying': '返信',
  'kind.supplementing': '翻刻',
  'kind.tagging': 'タグ',
  'kind.transcribing': '翻刻',

  count: '{count, plural, =0 {このページにアノテーションはありません。} other {アノテーション # 件}}',
  waiting: 'アノテーションを読み込んでいます…',
  refused:
    '一部のアノテーションは、サインインした利用者にのみ公開されています。図書館のサイトでサインインしてから、もう一度お試しください。',
  failed:
    '一部のアノテーションを読み込めませんでした。もう一度お試しください。改善しない場合は図書館にお知らせください。',
  unreadable: '一部のアノテーションを読み取れませんでした。図書館にお知らせください。',
  cut: '最初の {count, number} 件のアノテーションのみを表示しています。',
  elsewhere:
    '{count, plural, other {ほかのオブジェクトに関するアノテーション # 件は、一覧に含まれていません。}}',

  marked: 'ページ上に表示',
  collections: 'コレクション',
  otherCollection: 'その他のアノテーション',

  mark: '{kind}：{words}',
  wholePage: 'ページ全体',
  part: 'ページの一部',
  goTo: '{page} へ移動',
  openObject: 'リンク先のオブジェクトを開く',
  picture: '画像',
  languages: 'ほかの言語',
  about: '{creator}、{date}',

  'own.collection': '自分のメモ',
  'own.add': 'メモを追加',
  'own.edit': '編集',
  'own.remove': '削除',
  'own.undo': '元に戻す',
  'own.place': '位置',
  'own.kind.same': '現状のまま',
  'own.kind.rectangle': '長方形',
  'own.kind.ellipse': '楕円',
  'own.kind.polygon': '多角形',
  'own.kind.point': '点',
  'own.kind.page': 'ページ全体',
  'own.kind.time': 'この時点',
  'own.move':
    'ページ上に描くか、ここで矢印キーを押してください。Shift を押しながら矢印キーを押すと大きさが変わります',
  'own.moveCorner': 'ページ上で角をクリックするか、ここで矢印キーと Enter を押してください',
  'own.text': 'メモ',
  'own.tags': 'タグ（コンマで区切る）',
  'own.save': '保存',
  'own.cancel': 'キャンセル',
  'own.draft': 'メモの位置',
  'own.saveFile': 'ファイルとして保存',
  'own.saveText': 'テキストとして保存',
  'own.copy': 'コピー',
  'own.open': 'メモのファイルを開く',
  'own.copied': 'コピーしました。',
  'own.notCopied':
    'このブラウザーではここでのコピーが許可されていません。代わりにメモをテキストとして保存してください。',
  'own.added': '{count, plural, =0 {このファイルにメモはありません。} other {# 件のメモを追加しました。}}',
  'own.noNotes':
    'このファイルには、読み取れるメモがありません。アノテーションのファイル（JSON）を選んでください。',
  'own.unkept':
    'この端末にはメモが保存されません。メモはページを閉じるまで有効です。ファイルとして保存してください。',
}
