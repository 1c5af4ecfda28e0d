import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'ネットワークなしで読む',
  'offline.measuring': 'サイズを調べています…',
  'offline.size': '{pages, plural, other {# ページ}}、約 {size}。',
  'offline.until': '複製はこの端末で {date} まで読めます。',
  'offline.keep': 'この端末に保存',
  'offline.goOn': '続ける',
  'offline.update': '複製を更新',
  'offline.remove': '削除',
  'offline.removeCopy': '{title} の複製を削除',
  'offline.working': '{percent} 保存済み、{size}',
  'offline.kept': 'この端末に保存済み：{size}。ネットワークがなくても、いつものリンクで開きます。',
  'offline.partly': '一部を保存済み：{size}。',
  'offline.missing':
    '次のページは、閲覧できない、ストリーミングである、または大きすぎるため含まれません：{pages}。',
  'offline.list': 'この端末に保存済み',
  'offline.loan': '貸出中の資料は保存できません。',
  'offline.signedIn': 'この資料はログインなしで誰にでも公開されているものではないため、保存できません。',
  'offline.rights': '図書館はこの資料のダウンロードを許可していません。',
  'offline.frame': '複製を保存できるのは、ビューアが独立したウィンドウにある場合だけです。',
  'offline.storage':
    'このウィンドウでは複製を保存できません。プライベートウィンドウであるか、ビューアが https で提供されていません。',
  'offline.nothing': 'この資料には保存できるものがありません。',
  'offline.unreachable': '現在、図書館のサーバーに接続できません。',
  'offline.full': '端末に空きがありません。これまでに保存した分は残ります。',
  'offline.little': 'この端末の空きは {size} だけです。',
  'offline.busy': '別のウィンドウがこの資料を保存しています。',
  'offline.broken': '接続が切れました。これまでに保存した分は残ります。',
  'offline.changed': '複製の作成後に、この資料が変更されました。',
  'offline.cleared': 'ブラウザーが複製の一部を削除しました。',
  'offline.over': 'この端末の複製の期限は {date} に切れました。',
  'offline.withdrawn': 'この端末の複製は削除されました。図書館が許可しなくなったためです。',
  'offline.reading': 'ネットワークがありません。これはこの端末にある {date} の複製です。',
}
