import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': '再試行',
  'failure.openElsewhere': '提供元のサイトで開く',
  'failure.home': '別の文書を開く',
  'failure.libraryMessage': '図書館からのお知らせ：',
  'failure.host': 'サーバー：{host}',
  'failure.loginRequired.title': 'サインインしてください',
  'failure.loginRequired.body':
    'この資料は、サインインした利用者にのみ公開されています。図書館のサイトでサインインしてから、もう一度お試しください。',
  'failure.denied.title': 'アクセス権がありません',
  'failure.denied.body':
    'ここからのアクセスは図書館により許可されておらず、サインインしても変わりません。アクセスについては図書館にお問い合わせください。',
  'failure.notFound.title': '見つかりません',
  'failure.notFound.body':
    'このアドレスには何もありません。リンクが古いか、入力に誤りがある可能性があります。目録でタイトルをもう一度検索してください。',
  'failure.notFound.pageBody': 'サーバーにこのページのファイルがありません。',
  'failure.unreachable.title': '応答がありません',
  'failure.unreachable.body': 'サーバーに接続できませんでした。接続を確認して、もう一度お試しください。',
  'failure.timeout.body': 'サーバーの応答に時間がかかりすぎました。しばらくしてからもう一度お試しください。',
  'failure.offline.title': 'オフラインです',
  'failure.offline.body': 'ネットワークに接続されていません。接続が回復すると、文書は自動的に開きます。',
  'failure.serverError.body':
    'サーバー側でエラーが発生しました（ステータス {status, number}）。しばらくしてからもう一度お試しください。',
  'failure.tooManyRequests.body':
    'サーバーへのリクエストが現在集中しています。しばらく待ってからもう一度お試しください。',
  'failure.acrossOrigins.body':
    'このページが読み取れる応答をサーバーから受け取れませんでした。{host} に{scheme, select, http {} other { https で}}接続できないか、ほかのウェブサイトからの読み取りが許可されていません（CORS）。サーバーの運用者は、このサイトのオリジンを許可できます。Alma での設定項目は delivery_service_allowed_origins です。',
  'failure.acrossOrigins.pageBody':
    'オブジェクトは届きましたが、{host} にあるファイルは届きませんでした。{host} に接続できないか、そのストレージがほかのウェブサイトからの読み取りを許可していません（CORS）。これは配信側ではなくストレージ側の設定（バケットの CORS ルール）です。このサイトのオリジン、GET、HEAD、および Range ヘッダーを許可する必要があります。',
  'failure.recordAcrossOrigins.body':
    'このリンクはレコード（MMS ID）を示していますが、{host} はこれにリダイレクトで応答し、ほかのウェブサイトからはそのリダイレクトをたどれません。代わりにデジタル表記のリンク（番号が 12 で始まるもの）を使用してください。',
  'failure.invalid.title': '読み取ることができません',
  'failure.invalid.body': 'サーバーの応答が想定された形式ではありません。',
  'failure.webPage.body':
    '応答は文書ではなくウェブページでした。サインインページまたはお知らせの可能性があります。アドレスを直接開いて確認してください。',
  'failure.notJson.body':
    '応答が破損しているか、JSON ではありません。もう一度お試しください。改善しない場合は図書館にお知らせください。',
  'failure.notAManifest.body':
    '応答は IIIF マニフェストでも Alma の配信でもありません。アドレスを確認してください。',
  'failure.tooLarge.body': '文書が 64 MB を超えているため、読み込みませんでした。',
  'failure.unsafeUrl.title': 'このアドレスは開けません',
  'failure.unsafeUrl.body':
    '開けるのは、http:// または https:// で始まり、ユーザー名を含まない完全なアドレスのみです。リンクを確認してください。',
  'failure.unreadableLink.title': 'このリンクは読み取れません',
  'failure.unreadableLink.body':
    'リンクに含まれるデジタル表記、レコード、またはホストの形式が正しくありません。目録からもう一度リンクをたどるか、図書館にお問い合わせください。',
  'failure.contentState.body':
    'リンクのコンテンツ状態（iiif-content）が、開けるものを示していません。リンクを見つけた場所からもう一度開くか、図書館にお問い合わせください。',
  'failure.unsupported.title': 'ここでは表示できません',
  'failure.unsupported.body': 'この種類の文書はここでは表示できません。',
  'failure.futureVersion.body':
    'このマニフェストは、このビューアーが対応しているものより新しいバージョンの IIIF で書かれています。',
  'failure.unreadablePicture.body': 'ファイルは届きましたが、ブラウザーで画像として表示できません。',
  'failure.unreadableFile.body':
    'ファイルは届きましたが、読み取れません。破損しているか、パスワードで保護されているか、名前が示すものとは異なる種類のファイルです。',
  'failure.page.title': 'このページは表示できません',
  'failure.emptyFile.body': 'ファイルが空です。図書館にお知らせください。',
  'failure.damagedFile.body':
    'ファイルは届きましたが、破損しているか不完全です。もう一度お試しください。改善しない場合は図書館にお知らせください。',
  'failure.protectedFile.body':
    'このファイルは出版者のプログラム（権利管理）で保護されています。そのプログラムでのみ読むことができます。',
  'failure.notAPdf.body':
    'PDF と表示されていますが、別の種類のファイルです。ファイルを単独で開いて内容を確認するか、図書館にお知らせください。',
  'failure.changedFile.title': 'ファイルが変更されました',
  'failure.changedFile.body':
    'この端末にあるファイルが、フォルダーを開いた後に変更、移動、または削除されたか、読み取りが許可されなくなりました。フォルダーをもう一度開いてください。',
  'failure.partMissing.body':
    'このファイルの一部が届きませんでした。接続を確認して、もう一度お試しください。',

  'access.signIn': 'サインイン',
  'access.signIn.body': 'この資料は、サインインした利用者にのみ公開されています。',
  'access.signIn.comesBack': 'サインイン後は、このページの同じ位置に戻ります。',
  'access.signIn.newTab': 'サインインページは新しいタブで開きます。このタブに戻ると、自動的に再確認します。',
  'access.loginPage.body':
    '図書館から、文書の代わりにサインインページが返されました。サインインしてから、もう一度お試しください。',
  'access.loop.title': 'サインイン済みですが、アクセスが拒否されています',
  'access.loop.body':
    'サインインの直後に、{host} から再び拒否されました。多くの場合、原因はブラウザーにあります。{here} は別のサイトであるため、ブラウザーが {host} のサインイン情報を渡していません（サードパーティ Cookie のブロック）。図書館のビューアーではその必要がありません。',
  'access.loop.sameHost':
    'サインインの直後に、{host} から再び拒否されました。アカウントにこの文書の利用権限がないか、ブラウザーが Cookie を保存していない可能性があります。図書館にお問い合わせになるか、図書館のビューアーで開いてください。',
  'access.ownViewer': '図書館のビューアーで開く',
  'access.storage': 'ここでサインイン情報の使用を許可',
  'access.storageRefused': 'ブラウザーにより許可されませんでした。図書館のビューアーは引き続き利用できます。',
  'access.embargo.title': '公開猶予期間中',
  'access.embargo.body':
    'この資料へのアクセスは、図書館により一定期間停止されています。サインインしても変わりません。後日あらためてご利用になるか、図書館にお問い合わせください。',
  'access.embargo.until':
    'アクセスは{date}まで停止されています。サインインしても変わりません。その時期にあらためてご利用になるか、図書館にお問い合わせください。',
  'access.place.title': '館内でのみ利用可能',
  'access.place.body':
    'この資料は、閲覧室や図書館のネットワークなど、特定の場所でのみ公開されています。その場所で開くか、図書館にお問い合わせください。',
  'access.group.title': '特定の利用者に限定',
  'access.group.body':
    'この資料は、図書館の会員など特定の利用者にのみ公開されており、現在の利用者は対象に含まれていません。利用の可否については図書館にお問い合わせください。',
  'access.copies.title': 'すべて利用中です',
  'access.copies.body':
    '同時に利用できる人数の上限に達しています。このページを開いている間は自動的に再確認します。今すぐ再試行することも、後でもう一度お越しいただくこともできます。',
  'access.request': 'アクセスを申請',
  'access.contact': '図書館に問い合わせる',
  'access.others': 'このレコードのほかのデジタル表記',
  'access.representation.unnamed': 'デジタル表記 {id}',
  'access.representation.remote': '別のリポジトリ内',
  'access.onlyThisPage': 'ほかのページはご覧いただける可能性があります。',
  'access.hostNotAllowed.body':
    'このビューアーでは {host} の文書を開けません。どのホストの文書を開くかは図書館が決めています。リンクを確認するか、図書館にお問い合わせください。',
  'access.embedding.title': 'このページの中では利用できません',
  'access.embedding.body':
    'このページへのビューアーの埋め込みは、図書館により許可されていません。文書を独立したタブで開いてください。',
  'access.embedding.open': '新しいタブで開く',
  'access.session.title': 'セッションが終了しました',
  'access.session.body':
    '表示中の内容と現在の位置はそのまま残ります。続きを読むには、もう一度サインインしてください。',
  'access.session.denied':
    '図書館はこれ以降のページへのアクセスを許可していません。表示中の内容と現在の位置はそのまま残ります。',
  'access.session.still': 'まだ拒否されています。先にサインインしてから、もう一度お試しください。',
  'access.hide': 'このお知らせを隠す',
  'access.degraded.title': 'このページの簡易版',
  'access.degraded.body':
    'このページの簡易版が表示されています。完全版はサインインした利用者に公開されています。',
  'access.degraded.more': 'サインインして完全版を表示',
  'access.offer.body': 'この文書を利用するには、ここに示すサイトでのサインインが求められています。',
  'access.offer.done': 'サインインしました',
  'access.offer.host': 'サインインは {host} で行います。',
  'access.offer.refused':
    'サインインを確認できませんでした。もう一方のタブで完了してから、もう一度お試しください。それでも解決しない場合は、ブラウザーがサードパーティ Cookie をブロックしている可能性があります。',
  'access.signOut': 'サインアウト',
  'access.terms.title': '利用規約',
  'access.terms.accept': '同意する',
  'access.warning.title': '内容に関する警告',
  'access.warning.accept': '表示する',
  'access.warning.covered': '警告が必要な画像が含まれる可能性があるため、この一覧の画像は隠されています。',
  'access.warning.showPictures': '画像を表示',
  'access.loan.title': '貸出',
  'access.loan.minutes': 'この貸出の残り時間は{minutes, plural, other { # 分}}です。',
  'access.loan.seconds': '{seconds, plural, other {# 秒}}後に返却されます。',
  'access.loan.warning': 'この貸出はあと 1 分で終了します。',
  'access.loan.giveBack': '今すぐ返却',
  'access.loan.over.title': '貸出が終了しました',
  'access.loan.over.body':
    'ほかの方が読めるように、文書は返却されました。もう一度借りるには、再試行してください。',
  'access.loan.given.title': '返却しました',
  'access.loan.given.body':
    '文書を返却しました。ありがとうございます。ほかの方が読めるようになりました。もう一度借りるには、再試行してください。',
  'access.remote.title': '別のリポジトリに保存されています',
  'access.remote.body': 'このデジタル表記のファイルは {host} にあり、そこで開きます。',
  'access.remote.signIn':
    'この資料は、保存先のリポジトリでサインインした利用者にのみ公開されています。そちらで開いてサインインしてください。',
  'access.remote.open': '保存先で開く',
  'access.remote.back': '戻る',
  'access.misconfigured.title': '現在利用できません',
  'access.misconfigured.body':
    'このビューアーに関する図書館の設定に誤りがあるため、現在ここからは何も開けません。図書館にお知らせください。',
}
