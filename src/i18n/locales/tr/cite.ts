import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stil',
  'cite.what': 'Atıf yapılan',
  'cite.object': 'Nesnenin tamamı',
  'cite.page': 'Bu sayfa',
  'cite.citation': 'Atıf',
  'cite.copy': 'Atfı kopyala',
  'cite.copied': 'Kopyalandı',
  'cite.selected': 'Atıf seçildi, elle kopyalanabilir.',
  'cite.save': '{format} olarak kaydet',
  'cite.files': 'Kaynak yönetim programları için',
  'cite.check':
    'Nesnenin tanımından oluşturuldu; tanımda bulunmayanlara yer verilmedi. Kullanmadan önce lütfen kontrol edin.',
  'cite.locator': 's. {page}',
  'cite.region': 'Görünen bölüm',
  'cite.detail': 'ayrıntı',
  'cite.picture': 'Bu bölümün görüntüsü',
}
