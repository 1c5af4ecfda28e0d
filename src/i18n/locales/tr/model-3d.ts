import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Model yükleniyor…',
  'model3d.slow.title': 'Bu model gösterilsin mi?',
  'model3d.slow.body':
    'Bu tarayıcının çizim için kullanabileceği bir grafik işlemcisi yok. Modelin çizilmesi bir dakika sürebilir ve bu sırada sayfa yanıt vermez.',
  'model3d.slow.show': 'Modeli göster',
  'model3d.failed.title': 'Bu model gösterilemiyor',
  'model3d.failed.damaged':
    'Dosya bozuk veya bir glTF modeli değil. Kaydetmek için dosyayı açın veya kütüphaneye sorun.',
  'model3d.failed.compressed':
    'Model, burada açılamayan bir yöntemle sıkıştırılmış ({method}). Kaydedip başka bir programda bakmak için dosyayı açın.',
  'model3d.failed.excessive':
    'Model, bir tarayıcının sahip olduğundan daha fazla bellek istiyor. Kaydedip başka bir programda bakmak için dosyayı açın.',
  'model3d.failed.large':
    'Model izin verilen boyuttan ({size}) büyük olduğu için yüklenmedi. Kaydetmek için dosyayı açın.',
  'model3d.failed.noGraphics':
    'Bu tarayıcı şu anda üç boyutlu çizim yapamıyor. Kaydetmek için dosyayı açın veya başka bir tarayıcı deneyin.',
}
