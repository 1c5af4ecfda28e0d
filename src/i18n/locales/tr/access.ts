import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Yeniden dene',
  'failure.openElsewhere': 'Kendi sitesinde aç',
  'failure.home': 'Başka bir belge aç',
  'failure.libraryMessage': 'Kütüphanenin iletisi:',
  'failure.host': 'Sunucu: {host}',
  'failure.loginRequired.title': 'Lütfen oturum açın',
  'failure.loginRequired.body':
    'Kütüphane bunu yalnızca oturum açmış okuyuculara gösteriyor. Kütüphanede oturum açın, sonra yeniden deneyin.',
  'failure.denied.title': 'Erişim yetkiniz yok',
  'failure.denied.body':
    'Kütüphane buradan erişime izin vermiyor ve oturum açmak bunu değiştirmez. Erişim için kütüphaneye danışın.',
  'failure.notFound.title': 'Bulunamadı',
  'failure.notFound.body':
    'Bu adreste bir şey yok. Bağlantı eski veya yanlış yazılmış olabilir; eseri katalogda yeniden arayın.',
  'failure.notFound.pageBody': 'Sunucuda bu sayfa için dosya yok.',
  'failure.unreachable.title': 'Yanıt yok',
  'failure.unreachable.body': 'Sunucuya ulaşılamadı. Bağlantıyı kontrol edip yeniden deneyin.',
  'failure.timeout.body': 'Sunucunun yanıt vermesi çok uzun sürdü. Biraz sonra yeniden deneyin.',
  'failure.offline.title': 'Çevrimdışısınız',
  'failure.offline.body': 'Ağ bağlantısı yok. Bağlantı geri geldiğinde belge kendiliğinden açılır.',
  'failure.serverError.body':
    'Sunucu kendisinden kaynaklanan bir hata bildiriyor (durum {status, number}). Biraz sonra yeniden deneyin.',
  'failure.tooManyRequests.body': 'Sunucuya şu anda çok fazla istek geliyor. Biraz bekleyip yeniden deneyin.',
  'failure.acrossOrigins.body':
    'Sunucu, bu sayfanın okuyabileceği bir yanıt vermedi. Ya {host} sunucusuna{scheme, select, http {} other { https ile}} ulaşılamıyor ya da sunucu diğer web sitelerinin onu okumasına izin vermiyor (CORS). Sunucunun işletmecisi bu sitenin kaynağına (origin) izin verebilir; Alma’daki ayar şudur: delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Nesne geldi, ancak {host} sunucusundaki dosyası gelmedi. Ya {host} sunucusuna ulaşılamıyor ya da oradaki depolama alanı diğer web sitelerinin onu okumasına izin vermiyor (CORS). Bu, teslimin değil depolama alanının bir ayarıdır (depolama kovasının CORS kuralları): bu sitenin kaynağına (origin), GET ve HEAD yöntemlerine ve Range üst bilgisine izin verilmelidir.',
  'failure.recordAcrossOrigins.body':
    'Bağlantı bir katalog kaydını (MMS ID) gösteriyor; {host} buna diğer web sitelerinin izleyemeyeceği bir yönlendirmeyle yanıt veriyor. Bunun yerine dijital temsilin bağlantısını kullanın (numarası 12 ile başlar).',
  'failure.invalid.title': 'Bu okunamıyor',
  'failure.invalid.body': 'Sunucunun yanıtı beklenen biçimde değil.',
  'failure.webPage.body':
    'Yanıt bir belge değil, bir web sayfası. Bir oturum açma sayfası veya duyuru olabilir; görmek için adresin kendisini açın.',
  'failure.notJson.body': 'Yanıt bozuk veya JSON değil. Yeniden deneyin; sorun sürerse kütüphaneye bildirin.',
  'failure.notAManifest.body': 'Yanıt ne bir IIIF manifesti ne de bir Alma teslimi. Adresi kontrol edin.',
  'failure.tooLarge.body': 'Belge 64 MB’den büyük olduğu için okunmadı.',
  'failure.unsafeUrl.title': 'Bu adres açılamıyor',
  'failure.unsafeUrl.body':
    'Yalnızca http:// veya https:// ile başlayan ve kullanıcı adı içermeyen tam adresler açılabilir. Bağlantıyı kontrol edin.',
  'failure.unreadableLink.title': 'Bu bağlantı okunamıyor',
  'failure.unreadableLink.body':
    'Bağlantıdaki dijital temsil, katalog kaydı veya sunucu adı doğru olamayacak bir biçimde yazılmış. Bağlantıyı katalogdan yeniden izleyin veya kütüphaneye sorun.',
  'failure.contentState.body':
    'Bağlantıdaki içerik durumu (iiif-content) açılabilecek bir şey belirtmiyor. Bağlantıyı bulduğunuz yerden yeniden izleyin ya da kütüphaneye sorun.',
  'failure.unsupported.title': 'Burada gösterilemiyor',
  'failure.unsupported.body': 'Bu tür belgeler burada gösterilemiyor.',
  'failure.futureVersion.body':
    'Bu manifest, bu görüntüleyicinin okuyabildiğinden daha yeni bir IIIF sürümüyle yazılmış.',
  'failure.unreadablePicture.body': 'Dosya geldi, ancak tarayıcı onu resim olarak gösteremiyor.',
  'failure.unreadableFile.body':
    'Dosya geldi, ancak okunamıyor: bozuk, parola korumalı veya adının belirttiğinden farklı bir türde.',
  'failure.page.title': 'Bu sayfa gösterilemiyor',
  'failure.emptyFile.body': 'Dosya boş. Kütüphaneye bildirin.',
  'failure.damagedFile.body':
    'Dosya geldi, ancak bozuk veya eksik. Yeniden deneyin; sorun sürerse kütüphaneye bildirin.',
  'failure.protectedFile.body':
    'Dosya, yayıncısının bir programıyla korunuyor (hak yönetimi). Yalnızca o programla okunabilir.',
  'failure.notAPdf.body':
    'Dosya PDF olarak etiketlenmiş, ancak başka bir şey. Ne olduğunu görmek için tek başına açın veya kütüphaneye bildirin.',
  'failure.changedFile.title': 'Dosya değişti',
  'failure.changedFile.body':
    'Bu cihazdaki dosya, klasörü açıldıktan sonra değiştirildi, taşındı veya silindi ya da artık okunmasına izin verilmiyor. Klasörü yeniden açın.',
  'failure.partMissing.body': 'Bu dosyanın bir bölümü gelmedi. Bağlantıyı kontrol edip yeniden deneyin.',

  'access.signIn': 'Oturum aç',
  'access.signIn.body': 'Kütüphane bunu yalnızca oturum açmış okuyuculara gösteriyor.',
  'access.signIn.comesBack': 'Bu sayfaya, aynı yere geri dönersiniz.',
  'access.signIn.newTab':
    'Oturum açma sayfası yeni bir sekmede açılır. Bu sekmeye döndüğünüzde istek kendiliğinden yinelenir.',
  'access.loginPage.body':
    'Kütüphane, belge yerine oturum açma sayfasıyla yanıt verdi. Oturum açın, sonra yeniden deneyin.',
  'access.loop.title': 'Oturum açıldı, ancak erişim hâlâ reddediliyor',
  'access.loop.body':
    '{host}, oturum açmanızın hemen ardından erişimi yeniden reddetti. Neden çoğunlukla tarayıcıdır: {here} başka bir site olduğu için tarayıcı, {host} oturumunu ona iletmez (üçüncü taraf çerezleri engellenmiştir). Kütüphanenin kendi görüntüleyicisinde buna gerek yoktur.',
  'access.loop.sameHost':
    '{host}, oturum açmanızın hemen ardından erişimi yeniden reddetti. Hesabın bu belge için yetkisi olmayabilir veya tarayıcı çerezleri saklamıyor olabilir. Kütüphaneye sorun veya belgeyi kütüphanenin kendi görüntüleyicisinde açın.',
  'access.ownViewer': 'Kütüphanenin görüntüleyicisinde aç',
  'access.storage': 'Oturumun burada kullanılmasına izin ver',
  'access.storageRefused': 'Tarayıcı izin vermedi. Kütüphanenin kendi görüntüleyicisi yine de çalışır.',
  'access.embargo.title': 'Ambargolu',
  'access.embargo.body':
    'Kütüphane buna erişimi bir süreliğine kapattı. Oturum açmak bunu değiştirmez. Daha sonra yeniden gelin veya kütüphaneye sorun.',
  'access.embargo.until':
    'Erişim şu tarihe kadar kapalı: {date}. Oturum açmak bunu değiştirmez. O zaman yeniden gelin veya kütüphaneye sorun.',
  'access.place.title': 'Yalnızca kütüphanede erişilebilir',
  'access.place.body':
    'Bu, yalnızca okuma salonu veya kütüphane ağı gibi belirli yerlerde gösterilir. Orada açın veya kütüphaneye sorun.',
  'access.group.title': 'Belirli okuyucularla sınırlı',
  'access.group.body':
    'Bu, yalnızca kütüphane üyeleri gibi belirli okuyuculara gösterilir ve siz onların arasında değilsiniz. Size erişim verilip verilemeyeceğini kütüphaneye sorun.',
  'access.copies.title': 'Tüm kopyalar kullanımda',
  'access.copies.body':
    'Aynı anda izin verilen okuyucu sayısına ulaşıldı. Bu sayfa açık kaldığı sürece istek kendiliğinden yinelenir; şimdi yeniden deneyebilir veya daha sonra gelebilirsiniz.',
  'access.request': 'Erişim iste',
  'access.contact': 'Kütüphaneye sor',
  'access.others': 'Bu katalog kaydının diğer dijital temsilleri',
  'access.representation.unnamed': 'Dijital temsil {id}',
  'access.representation.remote': 'başka bir arşivde',
  'access.onlyThisPage': 'Diğer sayfalar size açık olabilir.',
  'access.hostNotAllowed.body':
    'Bu görüntüleyici {host} sunucusundaki belgeleri açmaz. Hangi sunucuların açılacağına kütüphane karar verir; bağlantıyı kontrol edin veya kütüphaneye sorun.',
  'access.embedding.title': 'Bu sayfanın içinde kullanılamıyor',
  'access.embedding.body':
    'Kütüphane, görüntüleyicisinin bu sayfaya yerleştirilmesine izin vermiyor. Belgeyi ayrı bir sekmede açın.',
  'access.embedding.open': 'Yeni sekmede aç',
  'access.session.title': 'Oturumunuz sona erdi',
  'access.session.body':
    'Ekrandaki içerik ve bulunduğunuz yer korunur. Okumayı sürdürmek için yeniden oturum açın.',
  'access.session.denied':
    'Kütüphane artık başka sayfalara erişim vermiyor. Ekrandaki içerik ve bulunduğunuz yer korunur.',
  'access.session.still': 'Hâlâ reddediliyor. Önce oturum açın, sonra yeniden deneyin.',
  'access.hide': 'Bu bildirimi gizle',
  'access.degraded.title': 'Bu sayfanın sınırlı sürümü',
  'access.degraded.body':
    'Bu sayfanın sınırlı bir sürümünü görüyorsunuz. Tam sürüm, oturum açmış okuyucular içindir.',
  'access.degraded.more': 'Tam sürüm için oturum aç',
  'access.offer.body': 'Belge, okuyuculardan burada belirtilen sitede oturum açmalarını istiyor.',
  'access.offer.done': 'Oturum açtım',
  'access.offer.host': 'Oturum şurada açılır: {host}.',
  'access.offer.refused':
    'Oturum tanınmadı. İşlemi diğer sekmede tamamlayıp yeniden deneyin. Bu işe yaramazsa tarayıcı üçüncü taraf çerezlerini engelliyor olabilir.',
  'access.signOut': 'Oturumu kapat',
  'access.terms.title': 'Kullanım koşulları',
  'access.terms.accept': 'Kabul ediyorum',
  'access.warning.title': 'İçerik uyarısı',
  'access.warning.accept': 'Göster',
  'access.warning.covered': 'Bazıları uyarı gerektirebileceği için bu listedeki resimler gizlendi.',
  'access.warning.showPictures': 'Resimleri göster',
  'access.loan.title': 'Ödünç',
  'access.loan.minutes':
    'Ödünç sürenizin bitmesine {minutes, plural, one {# dakika} other {# dakika}} kaldı.',
  'access.loan.seconds': '{seconds, plural, one {# saniye} other {# saniye}} içinde iade edilecek.',
  'access.loan.warning': 'Bu ödünç bir dakika içinde sona eriyor.',
  'access.loan.giveBack': 'Şimdi iade et',
  'access.loan.over.title': 'Ödünç süreniz sona erdi',
  'access.loan.over.body':
    'Belge, başkalarının da okuyabilmesi için iade edildi. Yeniden ödünç almak için yeniden deneyin.',
  'access.loan.given.title': 'İade edildi',
  'access.loan.given.body':
    'Belgeyi iade ettiniz. Teşekkür ederiz: artık başkaları okuyabilir. Yeniden ödünç almak için yeniden deneyin.',
  'access.remote.title': 'Başka bir arşivde bulunuyor',
  'access.remote.body': 'Bu dijital temsilin dosyaları {host} sunucusundadır ve orada açılır.',
  'access.remote.signIn':
    'Diğer arşiv bunu yalnızca orada oturum açmış okuyuculara gösteriyor. Oturum açmak için orada açın.',
  'access.remote.open': 'Orada aç',
  'access.remote.back': 'Geri',
  'access.misconfigured.title': 'Şu anda kullanılamıyor',
  'access.misconfigured.body':
    'Kütüphanenin bu görüntüleyiciye ilişkin ayarlarında bir hata var, bu yüzden şimdilik buradan hiçbir şey açılmıyor. Lütfen kütüphaneye bildirin.',
}
