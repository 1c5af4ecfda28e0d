import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': '正在打开…',
  'viewer.loadingBytes': '正在打开… 已接收 {size}',
  'viewer.stillLoading': '仍在打开。服务器响应较慢。',
  'viewer.untitled': '无标题',
  'viewer.empty.title': '没有可显示的内容',
  'viewer.empty.body': '此记录没有自己的文件。文件可能保存在别处：请查看下方链接，或咨询图书馆。',
  'viewer.empty.bodyAlone': '此记录没有自己的文件。文件可能保存在别处；请咨询图书馆。',
  'viewer.main': '页面',
  'viewer.skip': '跳转到页面',
  'viewer.readText': '阅读本页文本',
  'viewer.title': '{object} · {page}',
  'viewer.reload': '重新加载此部分',
  'viewer.partFailed': '此部分未能加载或已停止工作。其余部分仍可使用。',

  'page.named': '第 {position, number} 页，共 {total, number} 页',
  'page.namedWithLabel': '第 {position, number} 页，共 {total, number} 页，{label}',
  'page.pairNamed': '第 {position, number} 页和第 {last, number} 页，共 {total, number} 页',
  'page.pairNamedWithLabel': '第 {position, number} 页和第 {last, number} 页，共 {total, number} 页，{label}',
  'page.file': '第 {file, number} 个文件，共 {files, number} 个{label, select, none {} other {，{label}}}',
  'page.inFile':
    '第 {file, number} 个文件，共 {files, number} 个，第 {position, number} 页，共 {total, number} 页{label, select, none {} other {，{label}}}',
  'page.pairInFile':
    '第 {file, number} 个文件，共 {files, number} 个，第 {position, number} 页和第 {last, number} 页，共 {total, number} 页{label, select, none {} other {，{label}}}',
  'page.fieldFile': '文件',
  'page.fieldInFile': '第 {file, number} 个文件，共 {files, number} 个，页码',
  'page.field': '转到页面（序号或印刷页码）',
  'page.notFound': '没有“{typed}”这一页。请输入 1 到 {total, number} 之间的序号或印刷页码。',
  'page.next': '下一页',
  'page.previous': '上一页',
  'page.first': '第一页',
  'page.last': '最后一页',
  'page.loading': '正在加载页面…',
  'page.partsNotShown': '本页有部分内容无法在此显示。',

  'zoom.in': '放大',
  'zoom.out': '缩小',
  'zoom.whole': '整页',
  'zoom.announced': '缩放 {percent, number}%',
  'zoom.announcedWhole': '整页',

  'pan.title': '移动视图',
  'pan.left': '向左移动',
  'pan.right': '向右移动',
  'pan.up': '向上移动',
  'pan.down': '向下移动',

  'layout.title': '布局',
  'layout.single': '单页',
  'layout.scroll': '滚动',
  'layout.overview': '概览',
  'layout.book': '双页',
  'layout.shift': '更改双页配对',

  'rotate.right': '顺时针旋转',
  'rotate.left': '逆时针旋转',
  'rotate.announced': '已旋转 {degrees, number} 度',

  'fullscreen.enter': '全屏',
  'fullscreen.leave': '退出全屏',

  'navigator.show': '导航图',
  'navigator.hint': '框内为当前显示的部分。点击可移动到相应位置。',

  'order.title': '页面顺序',
  'order.delivered': '按提供的顺序',
  'order.number': '顺序 {number, number}',

  'toolbar.panels': '面板',
  'toolbar.pages': '页面',
  'toolbar.view': '视图',
  'toolbar.more': '更多',

  'collection.back': '返回合集',
  'collection.ways': '相关链接',
  'collection.byDate': '按日期',
  'collection.entries': '{count, plural, other {# 个条目}}',
  'collection.volumes': '{count, plural, other {# 卷}}',
  'collection.empty.title': '此合集中没有内容',
  'collection.empty.body': '合集中没有列出可打开的内容。图书馆可能尚未添加。',
  'collection.more': '此合集中的更多内容',
  'collection.next': '合集中的下一项',
  'collection.previous': '合集中的上一项',

  'volumes.next': '下一卷',
  'volumes.previous': '上一卷',

  'drop.hint': '拖放到此处即可打开',

  'hold.wheel': '点击此处可使用滚轮，或按住 {key} 进行缩放',
  'hold.touch': '轻点可在此滚动，或用双指缩放',

  'shortcuts.show': '键盘快捷键',

  'scrubber.label': '在文档中的位置',
  'scrubber.value': '{page}，{chapter}',

  'comingBack.was': '您上次阅读到第 {position, number} 页{label, select, none {} other {（{label}）}}。',
  'comingBack.wasInside': '您上次已读到此文档更靠后的位置。',
  'comingBack.go': '转到第 {position, number} 页',
  'comingBack.goInside': '转到该处',
  'comingBack.where': '顶部栏中的按钮可带您前往该处。',
  'comingBack.dismiss': '关闭提示',

  'start.title': '打开文档',
  'start.lead': 'Lectern 用于显示图书馆提供的资源：Alma 数字表现和 IIIF 清单。',
  'start.field': 'IIIF 清单或 Alma 交付的 URL',
  'start.open': '打开',
  'start.samples': '示例',
  'start.invalid': '这不是网址。网址应以 https:// 开头。',
}
