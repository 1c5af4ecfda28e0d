import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Parola',
  'pdf.password.why': 'Bu dosya korumalı. Parolayı kütüphaneden veya dosyayı hazırlayandan öğrenebilirsiniz.',
  'pdf.password.wrong': 'Parola bu değil. Büyük ve küçük harfleri kontrol edip yeniden deneyin.',
  'pdf.password.open': 'Aç',
  'pdf.enclosed.save': 'Kaydet',
  'pdf.enclosed.looking': 'Sayfalarda başka dosyalar aranıyor…',
  'pdf.hugeImage': 'Bu dosyada burada çizilemeyecek kadar büyük bir görüntü var.',
  'pdf.form': 'Bu form yalnızca hazırlandığı programda okunabilir.',
  'pdf.damagedPage': 'PDF’nin bu sayfası bozuk.',
  'pdf.otherPages': 'Diğer sayfalar okunabilir.',
}
