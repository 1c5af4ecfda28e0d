import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': '正在加载模型…',
  'model3d.slow.title': '要显示此模型吗？',
  'model3d.slow.body': '此浏览器没有可用于绘制的图形处理器。绘制模型可能需要一分钟，在此期间网页不会响应。',
  'model3d.slow.show': '显示模型',
  'model3d.failed.title': '无法显示此模型',
  'model3d.failed.damaged': '文件已损坏或不是 glTF 模型。请打开文件进行保存，或咨询图书馆。',
  'model3d.failed.compressed': '模型的压缩方式（{method}）无法在此解压。请打开文件保存并用其他程序查看。',
  'model3d.failed.excessive': '模型所需的内存超出浏览器可用的内存。请打开文件保存并用其他程序查看。',
  'model3d.failed.large': '模型大于 {size}，未加载。请打开文件进行保存。',
  'model3d.failed.noGraphics': '此浏览器目前无法进行三维绘制。请打开文件进行保存，或尝试其他浏览器。',
}
