import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Bu dosya',
  'downloads.original': 'Özgün dosya',
  'downloads.text': 'Bu sayfanın metni',
  'downloads.picture': 'Bu sayfanın resmi',
  'downloads.width': '{width, number} piksel genişliğinde',
  'downloads.fullSize': 'Tam boyut',
  'downloads.others': 'Diğer biçimler',
  'downloads.openHere': 'Burada aç',
  'downloads.backTo': 'Geri: “{title}”',
  'downloads.pages': 'Seçilen sayfalar',
  'downloads.which': 'Sayfalar, örneğin 1-5, 9',
  'downloads.wrong': '1 ile {total, number} arasında sayfa numaraları yazın, örneğin 1-5, 9.',
  'downloads.tooMany':
    'Bir seferde en çok {most, number} sayfa. Daha az sayfa seçin, ardından sonrakilere geçin.',
  'downloads.makePdf': 'PDF oluştur',
  'downloads.print': 'Yazdır',
  'downloads.working': '{done, number}/{total, number} sayfa',
  'downloads.cancel': 'İptal',
  'downloads.done': 'PDF hazır ve tarayıcının indirmelerine aktarıldı.',
  'downloads.failed':
    '{page, number}. sayfa alınamadı, bu yüzden hiçbir şey oluşturulmadı. Bağlantıyı kontrol edip yeniden deneyin veya başka sayfalar seçin.',
  'downloads.makePictures': 'Görüntüleri kaydet',
  'downloads.pictureSize': 'Görüntülerin boyutu',
  'downloads.saved': 'Görüntüler hazır ve tarayıcının indirmelerine aktarıldı.',
  'downloads.picturesAbout': 'Görüntüler: yaklaşık {size}',
}
