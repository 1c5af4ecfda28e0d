import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.saturation': '饱和度',
  'adjust.grey': '灰度',
  'adjust.mirror': '镜像',
  'ruler.show': '标尺',
  'ruler.label': '标尺：{length}',
  'ruler.size': '本页尺寸为 {width} × {height}。',
  'ruler.object': '依据对象注明的比例。',
  'ruler.library': '依据图书馆注明的扫描分辨率：每英寸 {dpi} 像素。',
  'ruler.file': '依据文件注明的分辨率：每英寸 {dpi} 像素。文件注明的分辨率不一定真实。',
  'ruler.unknown': '对象及其文件均未注明本页的大小，因此无法绘制标尺。',
  'ruler.waiting': '正在查找本页的比例…',
  'ruler.layout': '标尺仅在显示单页或相对的两页时绘制。',
  'text.title': '整个对象的文本',
  'text.save': '保存所有页面的文本',
  'text.saved': '文本已交给浏览器下载。',
  'text.none': '未能读取任何文本。',
  'text.without': '已保存，但不含以下页面的文本（无法读取）：{pages}。',
  'back.to': '返回 {host}',
  'link.moved': '此链接所指的页面现位于对象中的其他位置：{page}。',
  'link.unsure': '自链接创建以来，此对象已有更改。所指的很可能是此页，但不能确定：{page}。',
  'link.missing': '自链接创建以来，此对象已有更改，链接所指的页面已不在其中。当前显示：{page}。',
}
