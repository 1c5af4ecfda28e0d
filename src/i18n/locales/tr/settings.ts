import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Dil',
  'settings.languageUsual': 'Sayfanın veya tarayıcının dili',
  'settings.zoomOnTurn': 'Sayfa çevrildiğinde yakınlaştırma',
  'settings.whole': 'Tüm sayfayı göster',
  'settings.keep': 'Yakınlaştırmayı ve görünen bölümü koru',
  'settings.keepAtStart': 'Yakınlaştırmayı koru, üstten başla',
  'settings.singleKeys': 'Tek tuşlu kısayollar',
  'settings.singleKeysHint':
    'Sesli giriş veya başka bir program harf yazıyorsa bunu kapatın. Ok tuşları, Page Up, Page Down ve boşluk çubuğu çalışmaya devam eder.',
  'settings.selectWords': 'Sürükleme her zaman sözcük seçer',
  'settings.selectWordsHint':
    'Taranmış sayfadaki sözcüklerin üzerinde geçerlidir; kapalıyken bu yalnızca tüm sayfa gösterilirken fareyle yapılır, sürükleme ise büyütülmüş sayfayı taşır.',
  'settings.animated': 'Sayfa çevirme animasyonu',
  'settings.animatedHint': 'Sisteminiz daha az hareket istiyorsa kapalı kalır.',
  'settings.comingBack': 'Geri geldiğimde kaldığım sayfayı öner',
  'settings.comingBackHint': 'Sayfalar yalnızca bu cihazda saklanır. Bunu kapatmak onları siler.',
  'settings.forget': 'Tüm sayfaları unut',
  'settings.forgotten': 'Unutuldu. Bu cihazda saklanan sayfa yok.',
}
