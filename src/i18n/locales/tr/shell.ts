import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Açılıyor…',
  'viewer.loadingBytes': 'Açılıyor… {size} alındı',
  'viewer.stillLoading': 'Hâlâ açılıyor. Sunucu yavaş yanıt veriyor.',
  'viewer.untitled': 'Başlıksız',
  'viewer.empty.title': 'Gösterilecek bir şey yok',
  'viewer.empty.body':
    'Bu katalog kaydının kendine ait dosyası yok. Dosyalar başka bir yerde saklanıyor olabilir: aşağıdaki bağlantılara bakın veya kütüphaneye sorun.',
  'viewer.empty.bodyAlone':
    'Bu katalog kaydının kendine ait dosyası yok. Dosyalar başka bir yerde saklanıyor olabilir; kütüphaneye sorun.',
  'viewer.main': 'Sayfa',
  'viewer.skip': 'Sayfaya geç',
  'viewer.readText': 'Bu sayfanın metnini oku',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Bu bölümü yeniden yükle',
  'viewer.partFailed':
    'Bu bölüm yüklenemedi veya çalışmayı durdurdu. Diğer bölümler kullanılmaya devam edebilir.',

  'page.named': 'Sayfa {position, number}/{total, number}',
  'page.namedWithLabel': 'Sayfa {position, number}/{total, number}, {label}',
  'page.pairNamed': 'Sayfa {position, number} ve {last, number} (toplam {total, number})',
  'page.pairNamedWithLabel': 'Sayfa {position, number} ve {last, number} (toplam {total, number}), {label}',
  'page.file': 'Dosya {file, number}/{files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Dosya {file, number}/{files, number}, sayfa {position, number}/{total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Dosya {file, number}/{files, number}, sayfa {position, number} ve {last, number} (toplam {total, number}){label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Dosya',
  'page.fieldInFile': 'Dosya {file, number}/{files, number}, sayfa',
  'page.field': 'Sayfaya git (sıra numarası veya basılı sayfa numarası)',
  'page.notFound':
    '“{typed}” diye bir sayfa yok. 1 ile {total, number} arasında bir sayı veya basılı bir sayfa numarası yazın.',
  'page.next': 'Sonraki sayfa',
  'page.previous': 'Önceki sayfa',
  'page.first': 'İlk sayfa',
  'page.last': 'Son sayfa',
  'page.loading': 'Sayfa yükleniyor…',
  'page.partsNotShown': 'Bu sayfadaki her şey burada gösterilemiyor.',

  'zoom.in': 'Yakınlaştır',
  'zoom.out': 'Uzaklaştır',
  'zoom.whole': 'Tüm sayfa',
  'zoom.announced': 'Yakınlaştırma: %{percent, number}',
  'zoom.announcedWhole': 'Tüm sayfa',

  'pan.title': 'Görünümü taşı',
  'pan.left': 'Sola taşı',
  'pan.right': 'Sağa taşı',
  'pan.up': 'Yukarı taşı',
  'pan.down': 'Aşağı taşı',

  'layout.title': 'Düzen',
  'layout.single': 'Tek sayfa',
  'layout.scroll': 'Kaydırma',
  'layout.overview': 'Genel bakış',
  'layout.book': 'İki sayfa',
  'layout.shift': 'Sayfa eşleşmesini değiştir',

  'rotate.right': 'Saat yönünde döndür',
  'rotate.left': 'Saat yönünün tersine döndür',
  'rotate.announced': '{degrees, number} derece döndürüldü',

  'fullscreen.enter': 'Tam ekran',
  'fullscreen.leave': 'Tam ekrandan çık',

  'navigator.show': 'Genel bakış haritası',
  'navigator.hint': 'Çerçeveli bölüm şu an görünen yerdir. Oraya gitmek için tıklayın.',

  'order.title': 'Sayfa sırası',
  'order.delivered': 'Sunulduğu gibi',
  'order.number': 'Sıra {number, number}',

  'toolbar.panels': 'Paneller',
  'toolbar.pages': 'Sayfalar',
  'toolbar.view': 'Görünüm',
  'toolbar.more': 'Diğer',

  'collection.back': 'Koleksiyona dön',
  'collection.ways': 'İlgili bağlantılar',
  'collection.byDate': 'Tarihe göre',
  'collection.entries': '{count, plural, one {# öğe} other {# öğe}}',
  'collection.volumes': '{count, plural, one {# cilt} other {# cilt}}',
  'collection.empty.title': 'Bu koleksiyonda bir şey yok',
  'collection.empty.body':
    'Koleksiyonda açılabilecek bir şey listelenmemiş. Kütüphane koleksiyonu henüz doldurmamış olabilir.',
  'collection.more': 'Bu koleksiyondan diğerleri',
  'collection.next': 'Koleksiyonda sonraki',
  'collection.previous': 'Koleksiyonda önceki',

  'volumes.next': 'Sonraki cilt',
  'volumes.previous': 'Önceki cilt',

  'drop.hint': 'Açmak için bırakın',

  'hold.wheel': 'Tekerleği kullanmak için buraya tıklayın veya yakınlaştırmak için {key} tuşunu basılı tutun',
  'hold.touch': 'Burada kaydırmak için dokunun veya yakınlaştırmak için iki parmağınızı kullanın',

  'shortcuts.show': 'Klavye kısayolları',

  'scrubber.label': 'Belgedeki konum',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'En son {position, number}. sayfadaydınız{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Bu belgede daha ileri bir yerdeydiniz.',
  'comingBack.go': '{position, number}. sayfaya git',
  'comingBack.goInside': 'Oraya git',
  'comingBack.where': 'Üst çubuktaki bir düğme sizi oraya götürür.',
  'comingBack.dismiss': 'Kapat',

  'start.title': 'Belge aç',
  'start.lead':
    'Lectern, kütüphanelerin sunduklarını gösterir: Alma dijital temsilleri ve IIIF manifestleri.',
  'start.field': 'IIIF manifestinin veya Alma tesliminin URL’si',
  'start.open': 'Aç',
  'start.samples': 'Örnekler',
  'start.invalid': 'Bu bir web adresi değil. Adres https:// ile başlamalıdır.',
}
