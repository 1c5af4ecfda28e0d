import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Resmi ayarla',

  'layers.title': 'Katmanlar',

  'panel.close': 'Kapat',
  'panel.contents': 'İçindekiler',
  'panel.thumbnails': 'Küçük resimler',
  'panel.volumes': 'Ciltler',
  'panel.collection': 'Koleksiyon',
  'panel.about': 'Hakkında',
  'panel.share': 'Paylaş',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'İçindekiler listesi yok.',
  'contents.part': '{name}, bölüm {part, number}/{count, number}',
  'contents.untitled': 'Başlıksız bölüm',

  'about.rights': 'Haklar',
  'about.provider': 'Sağlayan',
  'about.homepage': 'Web’de ayrıca bakınız',
  'about.renderings': 'Diğer biçimler',
  'about.seeAlso': 'Bu nesneye ilişkin veriler',
  'about.page': 'Bu sayfa hakkında',
  'about.source': 'Kaynak',
  'about.manifest': 'Manifest veya teslim URL’si',
  'about.newTab': '(yeni sekmede açılır)',

  'share.link': 'Bu sayfanın bağlantısı',
  'share.linkRegion': 'Görünen bölümün bağlantısı',
  'share.copy': 'Kopyala',
  'share.copied': 'Kopyalandı',
  'share.selected': 'Bağlantı seçildi, elle kopyalanabilir.',
  'share.notPossible':
    'Bu belge, birkaç dakika sonra geçerliliğini yitiren bir adresle açıldı. Belgeye verilen bağlantı başkalarında çalışmaz.',

  'embed.switch': 'Bu eserin diğer sürümleri',
  'share.state': 'IIIF içerik durumu',
  'share.stateLink': 'IIIF görüntüleyicileri için bağlantı',
  'share.stateJson': 'JSON olarak içerik durumu',

  'share.drag': 'Nesneyi başka bir IIIF görüntüleyicisinde açmak için bu simgeyi oraya sürükleyin.',

  'cite.title': 'Atıf',
  'embed.title': 'Yerleştir',
  'embed.html': 'Kopyalanacak HTML',

  'settings.title': 'Ayarlar',

  'panel.text': 'Metin',
  'panel.files': 'Dosyalar',
  'panel.transcript': 'Transkript',
  'panel.annotations': 'Ek açıklamalar',
  'panel.places': 'Yerler',
  'panel.preflight': 'Ön denetim',

  'panel.find': 'Bul',

  'find.field': 'Bulunacak sözcükler',
  'find.matchCase': 'Büyük/küçük harf eşleştir',
  'find.wholeWords': 'Tam sözcükler',
  'find.matchAccents': 'Aksanları eşleştir',
  'find.hint': 'Bir sözcük veya sözcük öbeği yazın.',
  'find.searching': 'Aranıyor…',
  'find.count':
    '{total, plural, =0 {Sonuç yok. Başka bir yazım veya daha az sözcük deneyin.} one {# sonuç} other {# sonuç}}',
  'find.listed': '{total, number} sonuç. İlk {count, number} sonuç listelendi.',
  'find.noWords': 'PDF’de metin yok: içinde arama yapılamaz ve sesli okunamaz.',
  'find.next': 'Sonraki sonuç',
  'find.previous': 'Önceki sonuç',
  'find.page': 'Sayfa {label}',
  'find.reading': '{read, number}/{of, number} sayfa okundu',
  'find.mark': 'Sonuç {position, number}/{total, number}: {words}',
  'find.failed': 'Metnin bir kısmında arama yapılamadı. Daha sonra yeniden arayın.',
  'find.serviceFailed': 'Kütüphanenin arama hizmeti yanıt vermedi, bu yüzden sayfalar tek tek aranıyor.',
  'find.inContents': 'içindekilerde',
  'find.inAbout': 'tanımda',
  'find.inStatement': 'tanımda: {label}',
  'find.along': 'Sonuçların sayfalara dağılımı',
  'find.onPage': '{count, plural, one {# sonuç} other {# sonuç}}',

  'panel.downloads': 'İndirmeler',

  'panel.representations': 'Dijital temsiller',
}
