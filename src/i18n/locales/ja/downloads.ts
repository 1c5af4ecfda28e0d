import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'このファイル',
  'downloads.original': '元のファイル',
  'downloads.text': 'このページのテキスト',
  'downloads.picture': 'このページの画像',
  'downloads.width': '幅 {width, number} ピクセル',
  'downloads.fullSize': 'フルサイズ',
  'downloads.others': 'ほかの形式',
  'downloads.openHere': 'ここで開く',
  'downloads.backTo': '戻る: 「{title}」',
  'downloads.pages': '選択したページ',
  'downloads.which': 'ページ（例：1-5, 9）',
  'downloads.wrong': '1 から {total, number} までのページ番号を入力してください（例：1-5, 9）。',
  'downloads.tooMany':
    '一度に選択できるのは {most, number} ページまでです。ページを減らし、残りは次の回に選択してください。',
  'downloads.makePdf': 'PDF を作成',
  'downloads.print': '印刷',
  'downloads.working': '{total, number} ページ中 {done, number} ページ',
  'downloads.cancel': 'キャンセル',
  'downloads.done': 'PDF の準備ができ、ブラウザーのダウンロードに渡されました。',
  'downloads.failed':
    '{page, number} ページを取得できなかったため、何も作成されませんでした。接続を確認してもう一度お試しになるか、ほかのページを選んでください。',
  'downloads.makePictures': '画像を保存',
  'downloads.pictureSize': '画像のサイズ',
  'downloads.saved': '画像の準備ができ、ブラウザーのダウンロードに渡されました。',
  'downloads.picturesAbout': '画像：約 {size}',
}
