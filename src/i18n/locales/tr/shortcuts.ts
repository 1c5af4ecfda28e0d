import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Sonraki veya önceki sayfa (yakınlaştırılmışken görünümü taşır)',
  'shortcuts.turnAlways': 'Önceki veya sonraki sayfa',
  'shortcuts.ends': 'İlk veya son sayfa',
  'shortcuts.jump': 'Bir sayfaya git',
  'shortcuts.zoom': 'Yakınlaştır veya uzaklaştır',
  'shortcuts.whole': 'Tüm sayfa',
  'shortcuts.pan': 'Görünümü taşı',
  'shortcuts.book': 'Tek sayfa veya iki sayfa',
  'shortcuts.rotate': 'Döndür (Shift: ters yönde)',
  'shortcuts.fullscreen': 'Tam ekran',
  'shortcuts.close': 'Açık olanı kapat',
  'shortcuts.search': 'Bul ve sonraki sonuca geç',
  'shortcuts.help': 'Bu liste',
  'shortcuts.change': 'Tuşları değiştir',
  'shortcuts.changeKey': '{key} tuşunu değiştir: {action}',
  'shortcuts.press': 'Yeni tuşa basın. Tuş atamamak için Delete, değiştirmeden bırakmak için Esc.',
  'shortcuts.taken': '{key} şu işlevin tuşudur: {action}. Başka bir tuş seçin.',
  'shortcuts.changed': '{action}: artık {key}',
  'shortcuts.removed': '{action}: tuş yok',
  'shortcuts.usual': 'Varsayılan tuşlar',
  'shortcuts.done': 'Tamam',
  'shortcuts.none': 'yok',
}
