import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': '样式',
  'cite.what': '引用内容',
  'cite.object': '整个对象',
  'cite.page': '本页',
  'cite.citation': '引文',
  'cite.copy': '复制引文',
  'cite.copied': '已复制',
  'cite.selected': '引文已选中，可手动复制。',
  'cite.save': '保存为 {format}',
  'cite.files': '用于文献管理软件',
  'cite.check': '根据对象的描述生成；描述中未给出的信息已略去。使用前请核对。',
  'cite.locator': '第 {page} 页',
  'cite.region': '当前显示区域',
  'cite.detail': '局部',
  'cite.picture': '此区域的图像',
}
