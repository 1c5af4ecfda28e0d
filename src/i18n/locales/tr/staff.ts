import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Personel için',
  'staff.picture': 'Bu sayfanın resmi',
  'staff.picture.file': 'Dosya, tarayıcı tarafından çizildi',
  'staff.picture.service': 'Görüntü hizmeti',
  'staff.picture.manifest': 'Görüntü hizmeti, dijital temsilin manifestinden',
  'staff.picture.decoder': 'Dosya, görüntüleyicide kodu çözüldü',
  'staff.path': 'Depolama yolu',
  'staff.configuration': 'Yapılandırma',
  'staff.sound': 'Hata bulunmadı.',
  'staff.unchecked': 'Şema alınamadı, bu yüzden hiçbir şey denetlenmedi.',
  'staff.viewAs': 'Şu kişi olarak görüntüle',
  'staff.simulation': 'Simülasyon: {persona}. Teslim eden sistemin kurallarına başvurulmaz.',
  'staff.endSimulation': 'Simülasyonu bitir',
  'staff.why': 'Bu neden böyle?',
  'staff.copy': 'Destek kaydı için kopyala',
  'staff.copied': 'Kopyalandı',
  'staff.as.stranger': 'Tanınmayan bir kişi',
  'staff.as.signed-in': 'Oturum açmış bir okuyucu',
  'staff.as.on-campus': 'Kampüsteki bir okuyucu',
  'staff.as.denied': 'Erişimi reddedilen bir okuyucu',
  'staff.as.embargo': 'Ambargo süresindeki bir okuyucu',
  'staff.as.copies': 'Tüm kopyalar kullanımdayken bir okuyucu',
  'staff.as.session-ends': 'Sayfa çevrildiğinde oturumu sona eren bir okuyucu',
  'staff.as.phone': 'Telefon kullanan bir okuyucu',
  'staff.as.slow-line': 'Bağlantısı yavaş bir okuyucu',
  'staff.as.no-script': 'Tarayıcısı betik çalıştırmayan bir okuyucu',
  'staff.slowLine':
    'Her yanıt {delay, number} ms gecikir ve saniyede {rate, number} kB ile gelir. Görüntüleyicinin kendisi zaten yüklüdür.',
  'staff.hostPage': 'Görüntüleyiciyi içeren sayfa, betikler olmadan',
  'staff.as.text-only': 'Ekran okuyucunun söylediği sözler',
  'fault.json':
    'Yapılandırma {line, number}. satırdan itibaren JSON değil: {cause, select, comma {bir virgül eksik veya fazla} quotes {bir ad veya metin düz çift tırnak içinde değil} end {çok erken bitiyor, bir parantez veya tırnak işareti eksik} other {orada bulunmaması gereken bir karakter var}}.',
  'fault.block': 'Yapılandırma, süslü parantezler içinde tek bir ayar grubu olmalıdır.',
  'fault.type':
    '{place} şöyle olmalıdır: {expected, select, array {köşeli parantezler içinde bir liste} object {süslü parantezler içinde bir grup} string {tırnak içinde bir metin} boolean {tırnaksız true veya false} number {bir sayı} integer {bir tam sayı} other {bir metin veya süslü parantezler içinde dillere göre metinler}}.',
  'fault.unknown':
    '{place} bilinen bir ayar değil.{suggestion, select, none {} other { Bunu mu demek istediniz: {suggestion}?}}',
  'fault.value': '{place} değeri “{value}”. Şunlardan biri olmalıdır: {expected}.',
  'fault.host': '{place} değeri “{value}”. Yalnızca sunucu adını yazın: {example}.',
  'fault.origin': '{place} değeri “{value}”. Yol olmadan yalnızca şemayı ve sunucu adını yazın: {example}.',
  'fault.form': '{place} değeri “{value}”. Şuna benzer bir biçimde yazın: {example}.',
  'fault.range':
    '{place} değeri {value}. En az {least}{most, select, none {} other {, en çok {most}}} olmalıdır.',
  'fault.missing': '{place} eksik.',
  'fault.closed':
    '{closes, select, terms {Bu düzeltilene kadar hiçbir nesne açılmaz.} contentWarnings {Bu düzeltilene kadar hiçbir nesne açılmaz.} openHosts {Bu düzeltilene kadar, doğru biçimde listelenmemiş sunuculardaki nesneler açılmaz.} permissions {Bu düzeltilene kadar, doğru biçimde izin verilmemiş olan her şey yasaktır.} rules {Bu düzeltilene kadar, bu kuralın geçerli olduğu yerde okuyucular okumaktan başka bir şey yapamaz.} authorizationHosts {Bu düzeltilene kadar başka bir oturum açma yolu sunulmaz.} embedOrigins {Bu düzeltilene kadar, doğru biçimde listelenmemiş sayfalar görüntüleyiciyi yerleştiremez.} other {Bu düzeltilene kadar hiçbir şey açılmaz.}}',
  'staff.withoutCookies':
    '{host}, credentialHosts arasında yer alıyor ancak çerez kabul etmiyor: Access-Control-Allow-Origin: * yanıtını veriyor ve istek çerezsiz gönderildi. Onu credentialHosts içinden çıkarın veya bu görüntüleyicinin kaynağını (origin) ve Access-Control-Allow-Credentials: true yanıtını vermesini sağlayın.',
  'staff.plugIn':
    '{name} eklentisi {fault, select, origin {yalnızca görüntüleyicinin kendi sunucusundan veya https ile gelebilir} missing {yüklenemedi} late {{seconds, number} saniye içinde yanıt vermedi} form {belgelerde yazıldığı gibi değil} taken {kullanılmakta olan bir ad veya tuş kullanıyor} threw {bir hatayla durdu} other {eklentilere verilmeyen bir şey istiyor}}: {detail}',
  'staff.faults': '{count, plural, one {Yapılandırmada bir hata} other {Yapılandırmada # hata}}',
}
