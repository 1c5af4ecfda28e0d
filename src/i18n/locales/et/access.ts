import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Proovi uuesti',
  'failure.openElsewhere': 'Ava selle enda veebisaidil',
  'failure.home': 'Ava teine dokument',
  'failure.libraryMessage': 'Raamatukogu teatab:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Palun logige sisse',
  'failure.loginRequired.body':
    'Raamatukogu näitab seda ainult sisse logitud lugejatele. Logige raamatukogus sisse ja proovige siis uuesti.',
  'failure.denied.title': 'Teil ei ole juurdepääsu',
  'failure.denied.body':
    'Raamatukogu ei luba siit juurdepääsu ja sisselogimine seda ei muudaks. Küsige juurdepääsu kohta raamatukogust.',
  'failure.notFound.title': 'Ei leitud',
  'failure.notFound.body':
    'Sellel aadressil ei ole midagi. Link võib olla vana või valesti kirjutatud; otsige teos kataloogist uuesti üles.',
  'failure.notFound.pageBody': 'Serveris ei ole selle lehekülje jaoks faili.',
  'failure.unreachable.title': 'Vastust ei ole',
  'failure.unreachable.body': 'Serveriga ei saadud ühendust. Kontrollige ühendust ja proovige uuesti.',
  'failure.timeout.body': 'Serveri vastus võttis liiga kaua aega. Proovige hetke pärast uuesti.',
  'failure.offline.title': 'Võrguühendus puudub',
  'failure.offline.body': 'Te ei ole võrku ühendatud. Dokument avaneb ise, kui ühendus taastub.',
  'failure.serverError.body':
    'Server teatab omaenda veast (olek {status, number}). Proovige hetke pärast uuesti.',
  'failure.tooManyRequests.body': 'Server saab praegu liiga palju päringuid. Oodake hetk ja proovige uuesti.',
  'failure.acrossOrigins.body':
    'Server ei andnud vastust, mida see leht tohiks lugeda. Kas serveriga {host} ei saa ühendust{scheme, select, http {} other { https-i kaudu}} või see ei luba teistel veebisaitidel end lugeda (CORS). Serveri haldaja saab selle veebisaidi päritolu (origin) lubada; Almas on see säte delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Objekt saabus, kuid selle fail serverist {host} mitte. Kas serveriga {host} ei saa ühendust või sealne salvestusruum ei luba teistel veebisaitidel end lugeda (CORS). See on salvestusruumi säte (selle konteineri CORS-i reeglid), mitte edastuse oma: see peab lubama selle veebisaidi päritolu (origin), meetodeid GET ja HEAD ning päist Range.',
  'failure.recordAcrossOrigins.body':
    'Link osutab kirjele (MMS ID), millele {host} vastab ümbersuunamisega, mida teised veebisaidid ei tohi järgida. Kasutage selle asemel representatsiooni linki (selle numbri alguses on 12).',
  'failure.invalid.title': 'Seda ei saa lugeda',
  'failure.invalid.body': 'Serveri vastus ei ole oodatud kujul.',
  'failure.webPage.body':
    'Vastus on veebileht, mitte dokument. See võib olla sisselogimisleht või teade; selle nägemiseks avage aadress ise.',
  'failure.notJson.body':
    'Vastus on kahjustatud või ei ole JSON. Proovige uuesti; kui see kordub, teatage raamatukogule.',
  'failure.notAManifest.body': 'Vastus ei ole IIIF-manifest ega Alma edastus. Kontrollige aadressi.',
  'failure.tooLarge.body': 'Dokument on suurem kui 64 MB ja seda ei loetud.',
  'failure.unsafeUrl.title': 'Seda aadressi ei saa avada',
  'failure.unsafeUrl.body':
    'Avada saab ainult täielikke aadresse, mille alguses on http:// või https:// ja milles ei ole kasutajanime. Kontrollige linki.',
  'failure.unreadableLink.title': 'Seda linki ei saa lugeda',
  'failure.unreadableLink.body':
    'Link osutab representatsioonile, kirjele või serverile kujul, mis ei saa olla õige. Avage see kataloogist uuesti või küsige raamatukogust.',
  'failure.contentState.body':
    'Lingis olev sisu olek (iiif-content) ei nimeta midagi, mida saaks avada. Järgige linki uuesti sealt, kust selle leidsite, või küsige raamatukogust.',
  'failure.unsupported.title': 'Siin ei saa näidata',
  'failure.unsupported.body': 'Seda liiki dokumenti ei saa siin näidata.',
  'failure.futureVersion.body':
    'See manifest on kirjutatud IIIF-i uuemas versioonis, kui see vaatur lugeda oskab.',
  'failure.unreadablePicture.body': 'Fail saabus, kuid brauser ei saa seda pildina näidata.',
  'failure.unreadableFile.body':
    'Fail saabus, kuid seda ei saa lugeda: see on kahjustatud, parooliga kaitstud või muud liiki, kui selle nimi ütleb.',
  'failure.page.title': 'Seda lehekülge ei saa näidata',
  'failure.emptyFile.body': 'Fail on tühi. Teatage raamatukogule.',
  'failure.damagedFile.body':
    'Fail saabus, kuid see on kahjustatud või puudulik. Proovige uuesti; kui see kordub, teatage raamatukogule.',
  'failure.protectedFile.body':
    'Fail on kaitstud selle kirjastaja programmiga (õiguste haldus). Seda saab lugeda ainult selle programmiga.',
  'failure.notAPdf.body':
    'Fail on märgitud PDF-iks, kuid on midagi muud. Avage see eraldi, et näha, mis see on, või teatage raamatukogule.',
  'failure.changedFile.title': 'Fail on muutunud',
  'failure.changedFile.body':
    'Selles seadmes olevat faili on pärast kausta avamist muudetud või see on teisaldatud või kustutatud, või seda ei tohi enam lugeda. Avage kaust uuesti.',
  'failure.partMissing.body':
    'Osa sellest failist ei saabunud. Kontrollige ühendust ja proovige siis uuesti.',

  'access.signIn': 'Logi sisse',
  'access.signIn.body': 'Raamatukogu näitab seda ainult sisse logitud lugejatele.',
  'access.signIn.comesBack': 'Pärast tulete tagasi sellele leheküljele samasse kohta.',
  'access.signIn.newTab':
    'Sisselogimisleht avaneb uuel vahekaardil. Kui tulete sellele vahekaardile tagasi, proovib see ise uuesti.',
  'access.loginPage.body':
    'Raamatukogu vastas dokumendi asemel oma sisselogimislehega. Logige sisse ja proovige siis uuesti.',
  'access.loop.title': 'Sisse logitud, kuid endiselt keelatud',
  'access.loop.body':
    '{host} keeldus kohe pärast teie sisselogimist uuesti. Enamasti on põhjuseks brauser: see ei anna serveri {host} sisselogimist edasi saidile {here}, sest see on teine veebisait (kolmandate osapoolte küpsised on blokeeritud). Raamatukogu enda vaatur seda ei vaja.',
  'access.loop.sameHost':
    '{host} keeldus kohe pärast teie sisselogimist uuesti. Kontol ei pruugi olla õigust sellele dokumendile või brauser ei säilita küpsiseid. Küsige raamatukogust või avage dokument raamatukogu enda vaaturis.',
  'access.ownViewer': 'Ava raamatukogu enda vaaturis',
  'access.storage': 'Luba sisselogimist siin kasutada',
  'access.storageRefused': 'Brauser ei lubanud seda. Raamatukogu enda vaatur töötab sellegipoolest.',
  'access.embargo.title': 'Embargo all',
  'access.embargo.body':
    'Raamatukogu on juurdepääsu mõneks ajaks sulgenud. Sisselogimine seda ei muudaks. Tulge hiljem tagasi või küsige raamatukogust.',
  'access.embargo.until':
    'Juurdepääs on suletud kuni {date}. Sisselogimine seda ei muudaks. Tulge siis tagasi või küsige raamatukogust.',
  'access.place.title': 'Kasutatav ainult raamatukogus',
  'access.place.body':
    'Seda näidatakse ainult teatud kohtades, näiteks lugemissaalis või raamatukogu võrgus. Avage see seal või küsige raamatukogust.',
  'access.group.title': 'Ainult teatud lugejatele',
  'access.group.body':
    'Seda näidatakse ainult teatud lugejatele, näiteks raamatukogu liikmetele, ja teie ei kuulu nende hulka. Küsige raamatukogust, kas teile saab juurdepääsu anda.',
  'access.copies.title': 'Kõik eksemplarid on kasutusel',
  'access.copies.body':
    'Samaaegselt lubatud lugejate arv on täis. Kuni see leht on avatud, proovib see ise uuesti; võite ka kohe uuesti proovida või hiljem tagasi tulla.',
  'access.request': 'Taotle juurdepääsu',
  'access.contact': 'Küsi raamatukogust',
  'access.others': 'Selle kirje muud representatsioonid',
  'access.representation.unnamed': 'Representatsioon {id}',
  'access.representation.remote': 'teises repositooriumis',
  'access.onlyThisPage': 'Muud leheküljed võivad teile avatud olla.',
  'access.hostNotAllowed.body':
    'See vaatur ei ava serveri {host} dokumente. Raamatukogu otsustab, milliste serverite dokumente see avab; kontrollige linki või küsige raamatukogust.',
  'access.embedding.title': 'Selle veebilehe sees ei ole saadaval',
  'access.embedding.body':
    'Raamatukogu ei luba sellel veebilehel oma vaaturit manustada. Avage dokument eraldi vahekaardil.',
  'access.embedding.open': 'Ava uuel vahekaardil',
  'access.session.title': 'Teie seanss on lõppenud',
  'access.session.body':
    'Ekraanil olev jääb alles ja teie koht samuti. Edasi lugemiseks logige uuesti sisse.',
  'access.session.denied':
    'Raamatukogu ei anna enam juurdepääsu järgmistele lehekülgedele. Ekraanil olev jääb alles ja teie koht samuti.',
  'access.session.still': 'Endiselt keelatud. Logige kõigepealt sisse ja proovige siis uuesti.',
  'access.hide': 'Peida see teade',
  'access.degraded.title': 'Selle lehekülje piiratud versioon',
  'access.degraded.body':
    'Näete selle lehekülje piiratud versiooni. Täisversioon on sisse logitud lugejatele.',
  'access.degraded.more': 'Logi täisversiooni jaoks sisse',
  'access.offer.body': 'Dokument palub lugejatel siin nimetatud veebisaidil sisse logida.',
  'access.offer.done': 'Olen sisse loginud',
  'access.offer.host': 'Sisselogimise koht: {host}.',
  'access.offer.refused':
    'Sisselogimist ei tuvastatud. Viige see teisel vahekaardil lõpule ja proovige siis uuesti. Kui see ei aita, võib brauser blokeerida kolmandate osapoolte küpsiseid.',
  'access.signOut': 'Logi välja',
  'access.terms.title': 'Kasutustingimused',
  'access.terms.accept': 'Nõustun',
  'access.warning.title': 'Hoiatus sisu kohta',
  'access.warning.accept': 'Näita seda',
  'access.warning.covered': 'Selle loendi pildid on peidetud, sest mõni neist võib vajada hoiatust.',
  'access.warning.showPictures': 'Näita pilte',
  'access.loan.title': 'Laenutus',
  'access.loan.minutes': 'Laenutusest on jäänud {minutes, plural, one {# minut} other {# minutit}}.',
  'access.loan.seconds': 'See tagastatakse {seconds, plural, one {# sekundi} other {# sekundi}} pärast.',
  'access.loan.warning': 'See laenutus lõpeb ühe minuti pärast.',
  'access.loan.giveBack': 'Tagasta kohe',
  'access.loan.over.title': 'Teie laenutus on lõppenud',
  'access.loan.over.body':
    'Dokument on tagastatud, et teised saaksid seda lugeda. Veel kord laenutamiseks proovige uuesti.',
  'access.loan.given.title': 'Tagastatud',
  'access.loan.given.body':
    'Olete dokumendi tagastanud. Täname: nüüd saavad teised seda lugeda. Veel kord laenutamiseks proovige uuesti.',
  'access.remote.title': 'Asub teises repositooriumis',
  'access.remote.body': 'Selle representatsiooni failid asuvad serveris {host}. Need avatakse seal.',
  'access.remote.signIn':
    'Teine repositoorium näitab seda ainult seal sisse logitud lugejatele. Sisselogimiseks avage see seal.',
  'access.remote.open': 'Ava seal',
  'access.remote.back': 'Tagasi',
  'access.misconfigured.title': 'Praegu ei ole saadaval',
  'access.misconfigured.body':
    'Raamatukogu sätetes selle vaaturi jaoks on viga, seepärast ei ava see siit praegu midagi. Palun teatage raamatukogule.',
}
