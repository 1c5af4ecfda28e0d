import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Karşılaştırma',
  side: 'Yan yana',
  swipe: 'Kaydırma',
  blink: 'Geçiş',
  together: 'Birlikte hareket ettir',
  swap: 'Tarafları değiştir',
  close: 'Kapat: {title}',
  active: 'Etkin: {title}',
  divider: 'Ayırıcı',
  share: '{percent, number} % {title}',
  fade: 'Solma',
  alternate: 'Dönüşümlü göster',
  pictures: 'Kaydırma ve geçiş için iki tarafta da sayfa görüntüsü gerekir.',
  open: 'Bunun yanında göster',
  field: 'Şununla karşılaştır: sayfa numarası veya başka bir nesnenin adresi',
  more: '{count, plural, one {Bu bağlantıda # nesne daha var} other {Bu bağlantıda # nesne daha var}}',
  exchange: 'Şunun yerine gösterilecek nesneyi seçin: {title}',
  oneSide: 'Diğer tarafın IIIF manifesti yok: burada yalnızca bir taraf belirtiliyor.',
}
