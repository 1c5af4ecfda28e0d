import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Gösterilen resim',
  'layers.parts': 'Sayfanın parçaları',
  'layers.number': 'Resim {number, number}',
  'layers.over': 'Üst üste göster',
  'layers.overNamed': 'Üst üste göster: {label}',
  'layers.opacity': 'Opaklık: {label}',
  'layers.reset': 'Sıfırla',
  'layers.none': 'Bu sayfanın yalnızca bir resmi var.',
  'layers.failed': 'Bu resim yüklenemedi. Yeniden deneyin veya başka bir resim seçin.',
  'layers.denied': 'Kütüphane bu resmin buradan görülmesine izin vermiyor. Başka bir resim seçin.',
  'layers.login':
    'Kütüphane bu resmi yalnızca oturum açmış okuyuculara gösteriyor. Kütüphanede oturum açın, sonra yeniden deneyin.',
}
