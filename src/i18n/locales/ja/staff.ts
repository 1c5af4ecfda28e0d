import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': '職員向け',
  'staff.picture': 'このページの画像',
  'staff.picture.file': 'ファイル（ブラウザーによる描画）',
  'staff.picture.service': '画像サービス',
  'staff.picture.manifest': '画像サービス（デジタル表記のマニフェストによる）',
  'staff.picture.decoder': 'ファイル（ビューアーによるデコード）',
  'staff.path': '保存パス',
  'staff.configuration': '設定',
  'staff.sound': '誤りは見つかりませんでした。',
  'staff.unchecked': 'スキーマを取得できなかったため、検査は行われませんでした。',
  'staff.viewAs': '表示する立場',
  'staff.simulation': 'シミュレーション：{persona}。配信システムの規則は照会されません。',
  'staff.endSimulation': 'シミュレーションを終了',
  'staff.why': 'なぜこうなっているのですか？',
  'staff.copy': '問い合わせ用にコピー',
  'staff.copied': 'コピーしました',
  'staff.as.stranger': '未知の利用者',
  'staff.as.signed-in': 'サインインした利用者',
  'staff.as.on-campus': 'キャンパス内の利用者',
  'staff.as.denied': 'アクセスを拒否された利用者',
  'staff.as.embargo': '公開猶予期間中の利用者',
  'staff.as.copies': 'すべて利用中のときの利用者',
  'staff.as.session-ends': 'ページをめくるとセッションが終了する利用者',
  'staff.as.phone': 'スマートフォンの利用者',
  'staff.as.slow-line': '低速な回線の利用者',
  'staff.as.no-script': 'スクリプトを実行しないブラウザーの利用者',
  'staff.slowLine':
    'すべての応答が {delay, number} ミリ秒遅れ、毎秒 {rate, number} kB で届きます。ビューアー自体は読み込み済みです。',
  'staff.hostPage': 'ビューアーを含むページ（スクリプトなし）',
  'staff.as.text-only': 'スクリーンリーダーが読み上げる言葉',
  'fault.json':
    '設定は {line, number} 行目以降が JSON ではありません：{cause, select, comma {コンマが足りないか、余分にあります} quotes {名前またはテキストが、まっすぐな二重引用符で囲まれていません} end {途中で終わっています。括弧または引用符が足りません} other {そこにあってはならない文字があります}}。',
  'fault.block': '設定は、波括弧で囲んだ 1 つのグループである必要があります。',
  'fault.type':
    '{place} は、{expected, select, array {角括弧で囲んだリスト} object {波括弧で囲んだグループ} string {引用符で囲んだテキスト} boolean {引用符なしの true または false } number {数値} integer {整数} other {テキスト、または波括弧で囲んだ言語別のテキスト}}である必要があります。',
  'fault.unknown':
    '{place} は未知の設定です。{suggestion, select, none {} other {{suggestion} の間違いではありませんか？}}',
  'fault.value': '{place} の値は「{value}」です。次のいずれかである必要があります：{expected}。',
  'fault.host': '{place} の値は「{value}」です。ホストのみを記入してください：{example}。',
  'fault.origin':
    '{place} の値は「{value}」です。パスを付けず、スキームとホストのみを記入してください：{example}。',
  'fault.form': '{place} の値は「{value}」です。{example} のような形式で記入してください。',
  'fault.range':
    '{place} の値は {value} です。{least} 以上{most, select, none {} other {、{most} 以下}}である必要があります。',
  'fault.missing': '{place} がありません。',
  'fault.closed':
    '{closes, select, terms {これが修正されるまで、オブジェクトは一切開きません。} contentWarnings {これが修正されるまで、オブジェクトは一切開きません。} openHosts {これが修正されるまで、正しく記載されていないホストのオブジェクトは開きません。} permissions {これが修正されるまで、正しく許可されていないものは禁止されます。} rules {これが修正されるまで、この規則の対象では、利用者は閲覧しかできません。} authorizationHosts {これが修正されるまで、ほかのサインイン方法は提示されません。} embedOrigins {これが修正されるまで、正しく記載されていないページはビューアーを埋め込めません。} other {これが修正されるまで、何も開きません。}}',
  'staff.withoutCookies':
    '{host} は credentialHosts に含まれていますが、Cookie を受け付けません。Access-Control-Allow-Origin: * と応答するため、Cookie なしで要求しました。credentialHosts から削除するか、このビューアーのオリジンと Access-Control-Allow-Credentials: true を返すように設定してください。',
  'staff.plugIn':
    'プラグイン {name} {fault, select, origin {はビューア自身のホストか https からしか読み込めません} missing {を読み込めませんでした} late {は {seconds, number} 秒以内に応答しませんでした} form {はドキュメントのとおりに書かれていません} taken {が使う名前またはキーはすでに使われています} threw {はエラーで停止しました} other {はプラグインに与えられないものを求めています}}:{detail}',
  'staff.faults': '{count, plural, other {設定に # 個の誤りがあります}}',
}
