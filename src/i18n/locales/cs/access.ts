import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Zkusit znovu',
  'failure.openElsewhere': 'Otevřít na webu poskytovatele',
  'failure.home': 'Otevřít jiný dokument',
  'failure.libraryMessage': 'Sdělení knihovny:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Přihlaste se, prosím',
  'failure.loginRequired.body':
    'Knihovna toto zobrazuje jen přihlášeným čtenářům. Přihlaste se v knihovně a zkuste to znovu.',
  'failure.denied.title': 'Nemáte přístup',
  'failure.denied.body':
    'Knihovna odtud přístup nedovoluje a přihlášení by na tom nic nezměnilo. Na přístup se zeptejte v knihovně.',
  'failure.notFound.title': 'Nenalezeno',
  'failure.notFound.body':
    'Na této adrese nic není. Odkaz může být zastaralý nebo chybně zapsaný; vyhledejte titul znovu v katalogu.',
  'failure.notFound.pageBody': 'Server nemá pro tuto stranu žádný soubor.',
  'failure.unreachable.title': 'Žádná odpověď',
  'failure.unreachable.body': 'K serveru se nepodařilo připojit. Zkontrolujte připojení a zkuste to znovu.',
  'failure.timeout.body': 'Server příliš dlouho neodpovídal. Zkuste to za chvíli znovu.',
  'failure.offline.title': 'Jste offline',
  'failure.offline.body': 'Chybí připojení k síti. Jakmile se obnoví, dokument se sám otevře.',
  'failure.serverError.body':
    'Server hlásí vlastní chybu (stav {status, number}). Zkuste to za chvíli znovu.',
  'failure.tooManyRequests.body':
    'Server právě dostává příliš mnoho požadavků. Chvíli počkejte a zkuste to znovu.',
  'failure.acrossOrigins.body':
    'Server neposlal odpověď, kterou by tato stránka směla číst. Buď není {host}{scheme, select, http {} other { přes https}} dostupný, nebo nedovoluje jiným webům číst svá data (CORS). Jeho provozovatel může povolit původ (origin) tohoto webu; v Almě k tomu slouží nastavení delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Objekt dorazil, ale jeho soubor na serveru {host} ne. Buď není {host} dostupný, nebo tamní úložiště nedovoluje jiným webům čtení (CORS). Je to nastavení úložiště (pravidla CORS jeho bucketu), nikoli doručování: úložiště musí povolit původ (origin) tohoto webu, metody GET a HEAD a hlavičku Range.',
  'failure.recordAcrossOrigins.body':
    'Odkaz uvádí záznam (MMS ID), na který {host} odpovídá přesměrováním, jež jiné weby nesmějí následovat. Použijte místo toho odkaz na reprezentaci (její číslo začíná na 12).',
  'failure.invalid.title': 'To nelze přečíst',
  'failure.invalid.body': 'Odpověď serveru nemá očekávaný tvar.',
  'failure.webPage.body':
    'Odpovědí je webová stránka, nikoli dokument. Může to být přihlašovací stránka nebo oznámení; uvidíte ji, když otevřete samotnou adresu.',
  'failure.notJson.body':
    'Odpověď je poškozená nebo není ve formátu JSON. Zkuste to znovu; pokud to nepomůže, oznamte to knihovně.',
  'failure.notAManifest.body': 'Odpověď není manifest IIIF ani doručení z Almy. Zkontrolujte adresu.',
  'failure.tooLarge.body': 'Dokument je větší než 64 MB a nebyl načten.',
  'failure.unsafeUrl.title': 'Tuto adresu nelze otevřít',
  'failure.unsafeUrl.body':
    'Otevřít lze jen úplné adresy, které začínají na http:// nebo https:// a neobsahují uživatelské jméno. Zkontrolujte odkaz.',
  'failure.unreadableLink.title': 'Tento odkaz nelze přečíst',
  'failure.unreadableLink.body':
    'Odkaz uvádí reprezentaci, záznam nebo hostitele v podobě, která nemůže být správná. Otevřete jej znovu z katalogu nebo se zeptejte v knihovně.',
  'failure.contentState.body':
    'Stav obsahu v odkazu (iiif-content) neuvádí nic, co by se dalo otevřít. Přejděte na odkaz znovu z místa, kde jste ho našli, nebo se obraťte na knihovnu.',
  'failure.unsupported.title': 'Zde nelze zobrazit',
  'failure.unsupported.body': 'Dokument tohoto druhu zde nelze zobrazit.',
  'failure.futureVersion.body':
    'Tento manifest je napsán v novější verzi IIIF, než jakou tato prohlížečka čte.',
  'failure.unreadablePicture.body': 'Soubor dorazil, ale prohlížeč jej neumí zobrazit jako obraz.',
  'failure.unreadableFile.body':
    'Soubor dorazil, ale nelze jej přečíst: je poškozený, chráněný heslem nebo jiného druhu, než uvádí jeho název.',
  'failure.page.title': 'Tuto stranu nelze zobrazit',
  'failure.emptyFile.body': 'Soubor je prázdný. Oznamte to knihovně.',
  'failure.damagedFile.body':
    'Soubor dorazil, ale je poškozený nebo neúplný. Zkuste to znovu; pokud to nepomůže, oznamte to knihovně.',
  'failure.protectedFile.body':
    'Soubor je chráněn programem svého vydavatele (správa práv). Lze ho číst jen v tomto programu.',
  'failure.notAPdf.body':
    'Soubor je označen jako PDF, ale je něčím jiným. Otevřete jej samostatně, abyste viděli, co to je, nebo to oznamte knihovně.',
  'failure.changedFile.title': 'Soubor se změnil',
  'failure.changedFile.body':
    'Soubor v tomto zařízení byl po otevření své složky změněn, přesunut nebo smazán, nebo jej už není dovoleno číst. Otevřete složku znovu.',
  'failure.partMissing.body': 'Část tohoto souboru nedorazila. Zkontrolujte připojení a zkuste to znovu.',

  'access.signIn': 'Přihlásit se',
  'access.signIn.body': 'Knihovna toto zobrazuje jen přihlášeným čtenářům.',
  'access.signIn.comesBack': 'Vrátíte se na tuto stranu, na stejné místo.',
  'access.signIn.newTab':
    'Přihlašovací stránka se otevře na nové kartě. Až se vrátíte na tuto, dotaz se sám zopakuje.',
  'access.loginPage.body':
    'Knihovna odpověděla přihlašovací stránkou místo dokumentu. Přihlaste se a zkuste to znovu.',
  'access.loop.title': 'Přihlášení proběhlo, přístup je stále odepřen',
  'access.loop.body':
    'Server {host} hned po vašem přihlášení znovu odepřel přístup. Většinou je příčinou prohlížeč: nepředává přihlášení k {host} webu {here}, protože jde o jiný web (soubory cookie třetích stran jsou blokovány). Vlastní prohlížečka knihovny to nepotřebuje.',
  'access.loop.sameHost':
    'Server {host} hned po vašem přihlášení znovu odepřel přístup. Účet možná nemá právo k tomuto dokumentu, nebo prohlížeč neuchovává soubory cookie. Zeptejte se v knihovně nebo dokument otevřete ve vlastní prohlížečce knihovny.',
  'access.ownViewer': 'Otevřít ve vlastní prohlížečce knihovny',
  'access.storage': 'Povolit použití přihlášení zde',
  'access.storageRefused': 'Prohlížeč to nedovolil. Vlastní prohlížečka knihovny přesto funguje.',
  'access.embargo.title': 'Pod embargem',
  'access.embargo.body':
    'Knihovna přístup k tomuto objektu dočasně uzavřela. Přihlášení by na tom nic nezměnilo. Vraťte se později nebo se zeptejte v knihovně.',
  'access.embargo.until':
    'Přístup je uzavřen do {date}. Přihlášení by na tom nic nezměnilo. Vraťte se po tomto datu nebo se zeptejte v knihovně.',
  'access.place.title': 'Dostupné jen v knihovně',
  'access.place.body':
    'Toto se zobrazuje jen na určitých místech, například ve studovně nebo v síti knihovny. Otevřete to tam nebo se zeptejte v knihovně.',
  'access.group.title': 'Jen pro určité čtenáře',
  'access.group.body':
    'Toto se zobrazuje jen určitým čtenářům, například členům knihovny, a vy mezi ně nepatříte. Zeptejte se v knihovně, zda můžete přístup získat.',
  'access.copies.title': 'Všechny exempláře jsou obsazené',
  'access.copies.body':
    'Bylo dosaženo počtu čtenářů povolených najednou. Dokud je tato stránka otevřená, dotaz se sám opakuje; můžete to také zkusit znovu hned, nebo se vrátit později.',
  'access.request': 'Požádat o přístup',
  'access.contact': 'Zeptat se v knihovně',
  'access.others': 'Další reprezentace tohoto záznamu',
  'access.representation.unnamed': 'Reprezentace {id}',
  'access.representation.remote': 'v jiném repozitáři',
  'access.onlyThisPage': 'Jiné strany vám mohou být přístupné.',
  'access.hostNotAllowed.body':
    'Tato prohlížečka neotevírá dokumenty ze serveru {host}. O tom, z jakých hostitelů je otevírá, rozhoduje knihovna; zkontrolujte odkaz nebo se zeptejte v knihovně.',
  'access.embedding.title': 'Uvnitř této stránky nedostupné',
  'access.embedding.body':
    'Knihovna nedovoluje této stránce vložit svou prohlížečku. Otevřete dokument na samostatné kartě.',
  'access.embedding.open': 'Otevřít na nové kartě',
  'access.session.title': 'Vaše relace skončila',
  'access.session.body':
    'Co je na obrazovce, zůstává, stejně jako vaše místo v dokumentu. Chcete-li číst dál, přihlaste se znovu.',
  'access.session.denied':
    'Knihovna už nedává přístup k dalším stranám. Co je na obrazovce, zůstává, stejně jako vaše místo v dokumentu.',
  'access.session.still': 'Přístup je stále odepřen. Nejdřív se přihlaste a pak to zkuste znovu.',
  'access.hide': 'Skrýt toto oznámení',
  'access.degraded.title': 'Omezená verze této strany',
  'access.degraded.body': 'Vidíte omezenou verzi této strany. Plná verze je pro přihlášené čtenáře.',
  'access.degraded.more': 'Přihlásit se k plné verzi',
  'access.offer.body': 'Dokument žádá čtenáře, aby se přihlásili na webu, který je zde uveden.',
  'access.offer.done': 'Přihlášení dokončeno',
  'access.offer.host': 'Přihlášení probíhá na {host}.',
  'access.offer.refused':
    'Přihlášení nebylo rozpoznáno. Dokončete je na druhé kartě a zkuste to znovu. Pokud to nepomůže, prohlížeč možná blokuje soubory cookie třetích stran.',
  'access.signOut': 'Odhlásit se',
  'access.terms.title': 'Podmínky užití',
  'access.terms.accept': 'Přijímám',
  'access.warning.title': 'Upozornění na obsah',
  'access.warning.accept': 'Zobrazit',
  'access.warning.covered':
    'Obrazy v tomto seznamu jsou skryté, protože některé z nich mohou vyžadovat upozornění.',
  'access.warning.showPictures': 'Zobrazit obrazy',
  'access.loan.title': 'Výpůjčka',
  'access.loan.minutes':
    '{minutes, plural, one {Do konce výpůjčky zbývá # minuta.} few {Do konce výpůjčky zbývají # minuty.} many {Do konce výpůjčky zbývá # minuty.} other {Do konce výpůjčky zbývá # minut.}}',
  'access.loan.seconds':
    'Dokument se vrátí za {seconds, plural, one {# sekundu} few {# sekundy} many {# sekundy} other {# sekund}}.',
  'access.loan.warning': 'Tato výpůjčka končí za minutu.',
  'access.loan.giveBack': 'Vrátit nyní',
  'access.loan.over.title': 'Vaše výpůjčka skončila',
  'access.loan.over.body':
    'Dokument byl vrácen, aby jej mohli číst ostatní. Chcete-li si jej vypůjčit ještě jednou, zkuste to znovu.',
  'access.loan.given.title': 'Vráceno',
  'access.loan.given.body':
    'Dokument jste vrátili. Děkujeme: nyní jej mohou číst ostatní. Chcete-li si jej vypůjčit ještě jednou, zkuste to znovu.',
  'access.remote.title': 'Uloženo v jiném repozitáři',
  'access.remote.body': 'Soubory této reprezentace jsou na serveru {host}. Otevírají se tam.',
  'access.remote.signIn':
    'Druhý repozitář toto zobrazuje jen čtenářům, kteří se tam přihlásili. Chcete-li se přihlásit, otevřete to tam.',
  'access.remote.open': 'Otevřít tam',
  'access.remote.back': 'Zpět',
  'access.misconfigured.title': 'Momentálně nedostupné',
  'access.misconfigured.body':
    'Nastavení knihovny pro tuto prohlížečku obsahuje chybu, proto se odtud zatím nic neotevře. Oznamte to, prosím, knihovně.',
}
