import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': '此文件',
  'downloads.original': '原始文件',
  'downloads.text': '本页文本',
  'downloads.picture': '本页图片',
  'downloads.width': '宽 {width, number} 像素',
  'downloads.fullSize': '完整尺寸',
  'downloads.others': '其他格式',
  'downloads.openHere': '在此打开',
  'downloads.backTo': '返回“{title}”',
  'downloads.pages': '所选页面',
  'downloads.which': '页面，例如 1-5, 9',
  'downloads.wrong': '请输入 1 到 {total, number} 之间的页码，例如 1-5, 9。',
  'downloads.tooMany': '每次最多 {most, number} 页。请减少页数，其余页面下次再选。',
  'downloads.makePdf': '生成 PDF',
  'downloads.print': '打印',
  'downloads.working': '已完成 {done, number} 页，共 {total, number} 页',
  'downloads.cancel': '取消',
  'downloads.done': 'PDF 已生成，并已交给浏览器下载。',
  'downloads.failed':
    '无法获取第 {page, number} 页，因此未生成任何内容。请检查网络连接并重试，或选择其他页面。',
  'downloads.makePictures': '保存图像',
  'downloads.pictureSize': '图像尺寸',
  'downloads.saved': '图像已准备好，并已交给浏览器下载。',
  'downloads.picturesAbout': '图像：约 {size}',
}
