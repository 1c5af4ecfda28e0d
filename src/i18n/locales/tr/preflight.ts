import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Dosya okunamıyor.',
  empty: 'Dosya boş.',
  truncated: 'Dosyanın sonu eksik. Geldiği yerden yeniden kopyalayın.',
  broken: 'Resmin kodu çözülemiyor: dosya bozuk.',
  'wrong-type': 'Dosyanın adına göre türü {stated}, ancak gerçek türü {format}.',
  encrypted: 'Dosya yalnızca parolayla açılıyor.',
  'large-pdf': 'PDF {megabytes} MB; bağlantısı yavaş olan okuyucular uzun süre bekler.',
  'pdf-text': 'PDF’de metin yok: içinde arama yapılamaz ve sesli okunamaz.',
  'pdf-tags': 'PDF’de etiket yok: ekran okuyucular onu kötü okur.',
  'pdf-labels': 'PDF’de sayfa etiketleri yok: sayfa numaraları basılı olanlar değil.',
  missing:
    '{count, plural, one {Bu ikisi arasında {first} numaralı dosya eksik görünüyor.} other {Bu ikisi arasında {first} ile {last} arası numaralı dosyalar eksik görünüyor.}}',
  'cover-missing':
    '{number, select, 0 {Ön kapak eksik görünüyor: yalnızca sonda kapak var.} other {Dosya numaraları {number} ile başlıyor: kapak veya baştaki başka bir sayfa eksik görünüyor.}}',
  order: '{number} numaralı dosya, {before} numaralı dosyadan sonra geliyor.',
  'number-doubled': '{number} numaralı dosya birden fazla kez var.',
  'name-doubled':
    'Adlar yalnızca büyük/küçük harf veya aksan biçimi bakımından farklı. Başka sistemlerde bir dosya diğerinin yerine geçer.',
  'same-bytes': 'Bu {count} dosya bayt bayt aynı.',
  rescanned: 'Bu ikisi, iki kez taranmış tek bir sayfa gibi görünüyor (benzerlik %{percent}).',
  blank: '{count, plural, one {Bir sayfa boş görünüyor.} other {{count} sayfa boş görünüyor.}}',
  rotated: 'Sayfa yan yatmış görünüyor.',
  'upside-down': 'Sayfa baş aşağı görünüyor.',
  skewed: 'Sayfa {degrees}° eğik görünüyor.',
  gutter: 'Cilt payı yanlış tarafta görünüyor. Sol ve sağ sayfa karışmış olabilir.',
  size: 'Resim {width} × {height} piksel, çevresindekiler {usualWidth} × {usualHeight} piksel. Kırpılmış olabilir.',
  'fold-out':
    'Sayfa katlanır bir yaprak veya tek görüntüde iki sayfa gibi görünüyor, ama ne etiketi ne adı bunu söylüyor.',
  resolution: 'Resmin çözünürlüğü inç başına {value} piksel, çoğununki {usual} piksel.',
  colour: 'Resim {value}, çoğu resim {usual} (kanal × derinlik).',
  blurred: 'Resim diğerlerinden çok daha bulanık.',
  exposure: 'Tümüyle siyah veya tümüyle beyaz olan bölüm, diğer resimlerdekinden çok daha fazla.',
  cast: 'Renkler diğer resimlerinkinden daha kırmızı veya daha mavi.',
  'form-missing':
    '{form, select, master {Diğer dosyaların ana kopyası var, bu dosyanın yok.} other {Diğer ana kopyaların tarayıcılar için bir kopyası var, bu ana kopyanın yok.}}',
  'label-file-name':
    '{count, plural, one {Bir sayfanın etiketi, dosyasının adıyla aynı.} other {{count} sayfanın etiketi, dosyalarının adıyla aynı.}}',
  'label-gap':
    '{count, plural, one {{first} etiketli sayfa yok.} other {{first} ile {last} arası etiketli sayfalar yok.}} Eksik sayfalar olabilir.',
  'label-doubled': 'Birden fazla sayfanın etiketi {label}.',
  'label-order': '{number} etiketi, {before} etiketinden sonra geliyor.',
  'roman-break': 'Roma rakamlarından sonra Arap rakamları {number} ile başlıyor.',
  'text-missing':
    '{count, plural, one {Diğer sayfaların metni var, ancak bir sayfanın metni yok.} other {Diğer sayfaların metni var, ancak {count} sayfanın metni yok.}}',
  'text-unreadable': 'Metnin büyük bölümü sözcük değil (%{percent}). Metin tanıma başarısız olmuş olabilir.',
  'text-language':
    'Belirtilenden başka bir dildeki metinler: {count}. Belirtilen: {stated}. Metin: {language}.',
  'text-doubled': 'İki farklı resmin metni aynı. Metinlerden biri başka bir sayfaya ait.',
  'captions-alone': 'Bu altyazılar için bir kayıt yok.',
  'captions-missing': 'Filmin altyazısı yok.',
  'captions-long':
    '{seconds, plural, one {Altyazılar kayıttan bir saniye sonra bitiyor.} other {Altyazılar kayıttan {seconds} saniye sonra bitiyor.}}',
  'title-missing': 'Nesnenin başlığı yok.',
  'rights-missing': 'Nesnede hak bilgisi belirtilmemiş.',
  'rights-unknown': 'Haklar bilinen bir hak beyanıyla değil, kendine özgü sözlerle belirtilmiş: {rights}',
  'link-dead': 'Açıklamadaki bir bağlantı yanıt vermiyor: {url}',
  'thumbnail-missing': 'Nesnenin küçük resmi yok.',
  'cors-missing': 'Sunucu bu görüntüleyicinin dosyayı okumasına izin vermiyor (CORS): {host}.',
  'ranges-missing': 'Sunucu dosya parçaları göndermiyor; atlayan okuyucu tüm dosyayı bekler: {host}.',
  'signature-short': 'İmzalı bağlantı {seconds} sn sonra sona eriyor.',
}
