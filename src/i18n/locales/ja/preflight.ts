import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'ファイルを読み取れません。',
  empty: 'ファイルが空です。',
  truncated: 'ファイルの末尾が欠けています。元の場所からもう一度コピーしてください。',
  broken: '画像をデコードできません。ファイルが破損しています。',
  'wrong-type': '名前は {stated} を示していますが、ファイルは {format} です。',
  encrypted: 'ファイルを開くにはパスワードが必要です。',
  'large-pdf': 'PDF のサイズは {megabytes} MB です。低速な回線の利用者は長く待つことになります。',
  'pdf-text': 'PDF にテキストがないため、検索も読み上げもできません。',
  'pdf-tags': 'PDF にタグがないため、スクリーンリーダーではうまく読み上げられません。',
  'pdf-labels': 'PDF にページラベルがないため、ページ番号が印刷されたものと異なります。',
  missing:
    '{count, plural, other {この 2 つの間で、# 個のファイル番号（{first}～{last}）が欠けているようです。}}',
  'cover-missing':
    '{number, select, 0 {前表紙が欠けているようです。表紙は末尾にしかありません。} other {ファイル番号が {number} から始まっています。表紙または冒頭の別のページが欠けているようです。}}',
  order: 'ファイル番号 {number} が番号 {before} の後にあります。',
  'number-doubled': 'ファイル番号 {number} が重複しています。',
  'name-doubled':
    '名前の違いが、大文字と小文字、またはアクセント記号の形式だけです。ほかのシステムでは、一方のファイルがもう一方を上書きします。',
  'same-bytes': 'これら {count} 個のファイルは、1 バイトも違わず同一です。',
  rescanned: 'この 2 つは、同じページを二重にスキャンしたもののようです（類似度 {percent}%）。',
  blank: '{count, plural, other {{count} 個のページが空白のようです。}}',
  rotated: 'ページが横向きになっているようです。',
  'upside-down': 'ページの上下が逆さまのようです。',
  skewed: 'ページが {degrees}° 傾いているようです。',
  gutter: 'のどが反対側にあるようです。左右のページが入れ替わっている可能性があります。',
  size: 'この画像は {width} × {height} ピクセルで、前後の画像は {usualWidth} × {usualHeight} ピクセルです。端が切れている可能性があります。',
  'fold-out':
    '折り込みページ、または 1 枚の画像に 2 ページあるようですが、ラベルにもファイル名にも示されていません。',
  resolution: 'この画像は 1 インチあたり {value} ピクセルですが、大半の画像は {usual} ピクセルです。',
  colour: 'この画像は {value} ですが、大半の画像は {usual} です（チャンネル数 × 深度）。',
  blurred: 'この画像は、ほかの画像に比べてかなり不鮮明です。',
  exposure: '真っ黒または真っ白な部分が、ほかの画像よりはるかに多くなっています。',
  cast: 'ほかの画像に比べて、色が赤みまたは青みを帯びています。',
  'form-missing':
    '{form, select, master {ほかのファイルにはあるマスターが、このファイルにはありません。} other {ほかのマスターにはあるブラウザー用のコピーが、このマスターにはありません。}}',
  'label-file-name': '{count, plural, other {{count} 個のページのラベルがファイル名になっています。}}',
  'label-gap':
    '{count, plural, other {# 個のラベル（{first}～{last}）に対応するページがありません。}}ページが欠けている可能性があります。',
  'label-doubled': 'ラベル {label} のページが複数あります。',
  'label-order': 'ラベル {number} がラベル {before} の後にあります。',
  'roman-break': 'ローマ数字の後、アラビア数字が {number} から始まっています。',
  'text-missing':
    '{count, plural, other {ほかのページにはテキストがありますが、{count} 個のページにはありません。}}',
  'text-unreadable':
    'テキストの多くが単語になっていません（{percent}%）。文字認識に失敗した可能性があります。',
  'text-language': '記載と異なる言語のテキスト: {count}。記載: {stated}。テキスト: {language}。',
  'text-doubled': '異なる 2 つの画像に同じテキストがあります。一方は別のページのテキストです。',
  'captions-alone': 'この字幕に対応する録音・録画がありません。',
  'captions-missing': '映像に字幕がありません。',
  'captions-long':
    '{seconds, plural, other {字幕の終わりが、録音・録画の終わりより {seconds} 秒遅くなっています。}}',
  'title-missing': 'オブジェクトにタイトルがありません。',
  'rights-missing': 'オブジェクトに権利の記載がありません。',
  'rights-unknown': '権利が、既知の権利表示ではなく独自の文言で記載されています：{rights}',
  'link-dead': '説明にあるリンクが応答しません：{url}',
  'thumbnail-missing': 'オブジェクトにサムネイルがありません。',
  'cors-missing': 'サーバーがこのビューアーによるファイルの読み込みを許可していません（CORS）：{host}',
  'ranges-missing':
    'サーバーがファイルの一部分を送らないため、途中へ移動する利用者はファイル全体を待つことになります：{host}',
  'signature-short': '署名付きリンクは {seconds} 秒後に失効します。',
}
