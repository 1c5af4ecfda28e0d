import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Parlaklık',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Renkleri ters çevir',
  'adjust.reset': 'Sıfırla',
  'adjust.saturation': 'Doygunluk',
  'adjust.grey': 'Gri tonlama',
  'adjust.mirror': 'Aynala',
  'ruler.show': 'Cetvel',
  'ruler.label': 'Cetvel: {length}',
  'ruler.size': 'Bu sayfanın boyutları {width} × {height}.',
  'ruler.object': 'Nesnede belirtilen ölçeğe göre.',
  'ruler.library': 'Kütüphanenin taramaları için belirttiği çözünürlüğe göre: inç başına {dpi} piksel.',
  'ruler.file':
    'Dosyada belirtilen çözünürlüğe göre: inç başına {dpi} piksel. Dosyalardaki çözünürlük her zaman doğru değildir.',
  'ruler.unknown':
    'Bu sayfanın boyutu ne nesnede ne de dosyasında belirtilmiş, bu yüzden cetvel çizilemiyor.',
  'ruler.waiting': 'Bu sayfanın ölçeği aranıyor…',
  'ruler.layout': 'Cetvel, tek sayfa veya karşılıklı iki sayfa gösterilirken çizilir.',
  'text.title': 'Nesnenin tamamının metni',
  'text.save': 'Tüm sayfaların metnini kaydet',
  'text.saved': 'Metin, tarayıcının indirmelerine aktarıldı.',
  'text.none': 'Hiçbir metin okunamadı.',
  'text.without': 'Şu sayfaların metni okunamadığı için onlarsız kaydedildi: {pages}.',
  'back.to': '{host} sitesine dön',
  'link.moved': 'Bu bağlantının sayfası artık nesnenin başka bir yerinde: {page}.',
  'link.unsure':
    'Bağlantı oluşturulduktan sonra bu nesne değişti. Kastedilen sayfa büyük olasılıkla budur, ancak kesin değil: {page}.',
  'link.missing':
    'Bağlantı oluşturulduktan sonra bu nesne değişti ve bağlantının sayfası artık nesnede yok. Gördüğünüz: {page}.',
  'link.fileMissing':
    'Bağlantı oluşturulduktan sonra bu nesne değişti ve bağlantının dosyası artık nesnede yok.',
  'collection.waiting': 'Diğer öğeler yükleniyor…',
  'collection.failed': 'Bu koleksiyonun geri kalanı yüklenemedi.',
  'collection.cut': 'Bu koleksiyonun bütün öğeleri burada listelenmiyor.',
  'collection.previous': 'Önceki öğeler',
  'canvas.waiting': 'Bu sayfa yükleniyor…',
  'canvas.elsewhere': 'Bu sayfanın tanımı {host} üzerinde bulunuyor ve oradan alınmıyor.',
}
