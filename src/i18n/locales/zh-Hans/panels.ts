import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': '调整图片',

  'layers.title': '图层',

  'panel.close': '关闭',
  'panel.contents': '目录',
  'panel.thumbnails': '缩略图',
  'panel.volumes': '卷册',
  'panel.collection': '合集',
  'panel.about': '关于',
  'panel.share': '分享',

  'thumbnails.number': '{position, number}',

  'contents.empty': '没有目录。',
  'contents.part': '{name}，第 {part, number} 部分，共 {count, number} 部分',
  'contents.untitled': '无标题章节',

  'about.rights': '权利',
  'about.provider': '提供者',
  'about.homepage': '另见网站',
  'about.renderings': '其他格式',
  'about.seeAlso': '此对象的相关数据',
  'about.page': '关于本页',
  'about.source': '来源',
  'about.manifest': '清单或交付的 URL',
  'about.newTab': '（在新标签页中打开）',

  'share.link': '本页链接',
  'share.linkRegion': '当前显示区域的链接',
  'share.copy': '复制',
  'share.copied': '已复制',
  'share.selected': '链接已选中，可手动复制。',
  'share.notPossible': '此文档是通过几分钟后失效的地址打开的。指向它的链接对他人无效。',

  'embed.switch': '此题名的其他版本',
  'share.state': 'IIIF 内容状态',
  'share.stateLink': '用于 IIIF 查看器的链接',
  'share.stateJson': '内容状态（JSON）',

  'share.drag': '将此图标拖到其他 IIIF 查看器中，即可在那里打开该对象。',

  'cite.title': '引用',
  'embed.title': '嵌入',
  'embed.html': '供复制的 HTML',

  'settings.title': '设置',

  'panel.text': '文本',
  'panel.files': '文件',
  'panel.transcript': '文字稿',
  'panel.annotations': '注释',
  'panel.places': '地点',
  'panel.preflight': '预检',

  'panel.find': '查找',

  'find.field': '要查找的字词',
  'find.matchCase': '区分大小写',
  'find.wholeWords': '全字匹配',
  'find.matchAccents': '区分重音符号',
  'find.hint': '请输入字词或短语。',
  'find.searching': '正在查找…',
  'find.count': '{total, plural, =0 {无结果。请尝试其他写法或减少字词。} other {# 条结果}}',
  'find.listed': '共 {total, number} 条结果。已列出前 {count, number} 条。',
  'find.noWords': 'PDF 没有文本，无法检索或朗读。',
  'find.next': '下一条结果',
  'find.previous': '上一条结果',
  'find.page': '第 {label} 页',
  'find.reading': '已读取 {read, number} 页，共 {of, number} 页',
  'find.mark': '第 {position, number} 条结果，共 {total, number} 条：{words}',
  'find.failed': '部分文本无法查找。请稍后再次查找。',
  'find.serviceFailed': '图书馆的检索服务没有响应，因此正在逐页查找。',
  'find.inContents': '在目录中',
  'find.inAbout': '在描述中',
  'find.inStatement': '在描述中：{label}',
  'find.along': '结果在各页中的分布',
  'find.onPage': '{count, plural, other {# 条结果}}',

  'panel.downloads': '下载',

  'panel.representations': '数字表现',
}
