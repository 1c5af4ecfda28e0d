import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Klasör seç',
  'folder.lead':
    'Bu cihazdaki bir dosya klasörü, dönüşeceği dijital temsil olarak açılır. Hiçbir yere bir şey gönderilmez. Klasörü bu sayfaya da bırakabilirsiniz.',
  'folder.local':
    'Bu cihazdan açıldı. Hiçbir yere bir şey gönderilmez ve buraya götüren bir bağlantı yoktur.',
  'folder.order': 'Sıralama: {name}.',
  'folder.missing':
    '{count, plural, one {Sayfalarından birinin dosyası burada yok.} other {Sayfalarından # tanesinin dosyası burada yok.}}',
  'folder.unnamed':
    '{count, plural, one {Bir dosyanın adı orada geçmiyor; bu dosya en sona konuldu.} other {# dosyanın adı orada geçmiyor; bu dosyalar en sona konuldu.}}',
  'folder.foreign': '{name} başka dosyalarla ilgili ve kullanılmıyor.',
  'folder.beyond':
    '{count, plural, one {Bir dosya dışarıda bırakıldı} other {# dosya dışarıda bırakıldı}}: bir klasörde en çok 100.000 dosya olabilir.',
  'folder.unreadable':
    '{count, plural, one {Bir dosya veya klasör listelenemedi.} other {# dosya veya klasör listelenemedi.}}',
}
