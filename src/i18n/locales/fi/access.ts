import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Yritä uudelleen',
  'failure.openElsewhere': 'Avaa omalla sivustollaan',
  'failure.home': 'Avaa toinen dokumentti',
  'failure.libraryMessage': 'Kirjasto ilmoittaa:',
  'failure.host': 'Palvelin: {host}',
  'failure.loginRequired.title': 'Kirjaudu sisään',
  'failure.loginRequired.body':
    'Kirjasto näyttää tämän vain sisäänkirjautuneille lukijoille. Kirjaudu sisään kirjaston palveluun ja yritä sitten uudelleen.',
  'failure.denied.title': 'Sinulla ei ole käyttöoikeutta',
  'failure.denied.body':
    'Kirjasto ei salli käyttöä täältä, eikä sisäänkirjautuminen muuttaisi asiaa. Kysy käyttöoikeudesta kirjastosta.',
  'failure.notFound.title': 'Ei löytynyt',
  'failure.notFound.body':
    'Tässä osoitteessa ei ole mitään. Linkki voi olla vanhentunut tai väärin kirjoitettu; hae nimeke uudelleen kirjaston luettelosta.',
  'failure.notFound.pageBody': 'Palvelimella ei ole tiedostoa tälle sivulle.',
  'failure.unreachable.title': 'Ei vastausta',
  'failure.unreachable.body': 'Palvelimeen ei saatu yhteyttä. Tarkista yhteys ja yritä uudelleen.',
  'failure.timeout.body': 'Palvelimen vastaus kesti liian kauan. Yritä hetken kuluttua uudelleen.',
  'failure.offline.title': 'Olet offline-tilassa',
  'failure.offline.body': 'Verkkoyhteyttä ei ole. Dokumentti avautuu itsestään, kun yhteys palaa.',
  'failure.serverError.body':
    'Palvelin ilmoittaa omasta virheestään (tila {status, number}). Yritä hetken kuluttua uudelleen.',
  'failure.tooManyRequests.body':
    'Palvelimelle tulee juuri nyt liikaa pyyntöjä. Odota hetki ja yritä uudelleen.',
  'failure.acrossOrigins.body':
    'Palvelin ei antanut vastausta, jonka tämä sivu saisi lukea. Joko palvelimeen {host} ei saada yhteyttä{scheme, select, http {} other { https-protokollalla}}, tai se ei salli muiden sivustojen lukea sitä (CORS). Palvelimen ylläpitäjä voi sallia tämän sivuston alkuperän (origin); Almassa asetus on delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Aineisto saatiin, mutta sen tiedostoa palvelimelta {host} ei. Joko palvelimeen {host} ei saada yhteyttä, tai siellä oleva tallennustila ei salli muiden sivustojen lukea sitä (CORS). Tämä on tallennustilan asetus (sen säilön CORS-säännöt), ei toimituksen: sen on sallittava tämän sivuston alkuperä (origin), GET, HEAD ja otsake Range.',
  'failure.recordAcrossOrigins.body':
    'Linkki osoittaa tietueeseen (MMS ID), johon {host} vastaa uudelleenohjauksella, jota muut sivustot eivät saa seurata. Käytä sen sijaan representaation linkkiä (sen numeron alussa on 12).',
  'failure.invalid.title': 'Tätä ei voi lukea',
  'failure.invalid.body': 'Palvelimen vastaus ei ole odotetussa muodossa.',
  'failure.webPage.body':
    'Vastaus on verkkosivu eikä dokumentti. Se voi olla kirjautumissivu tai ilmoitus; näet sen avaamalla itse osoitteen.',
  'failure.notJson.body':
    'Vastaus on vioittunut tai se ei ole JSON-muodossa. Yritä uudelleen; jos vika jatkuu, ilmoita kirjastolle.',
  'failure.notAManifest.body': 'Vastaus ei ole IIIF-manifesti eikä Alma-toimitus. Tarkista osoite.',
  'failure.tooLarge.body': 'Dokumentti on suurempi kuin 64 Mt, eikä sitä luettu.',
  'failure.unsafeUrl.title': 'Tätä osoitetta ei voi avata',
  'failure.unsafeUrl.body':
    'Vain täydelliset osoitteet, joiden alussa on http:// tai https:// ja joissa ei ole käyttäjänimeä, voidaan avata. Tarkista linkki.',
  'failure.unreadableLink.title': 'Tätä linkkiä ei voi lukea',
  'failure.unreadableLink.body':
    'Linkki osoittaa representaatioon, tietueeseen tai palvelimeen muodossa, joka ei voi olla oikein. Seuraa linkkiä uudelleen kirjaston luettelosta tai kysy kirjastosta.',
  'failure.contentState.body':
    'Linkin sisältötila (iiif-content) ei nimeä mitään, minkä voisi avata. Seuraa linkkiä uudelleen sieltä, mistä löysit sen, tai kysy kirjastosta.',
  'failure.unsupported.title': 'Ei voida näyttää tässä',
  'failure.unsupported.body': 'Tällaista dokumenttia ei voida näyttää tässä.',
  'failure.futureVersion.body':
    'Tämä manifesti on kirjoitettu uudemmalla IIIF-versiolla, kuin tämä katselin osaa lukea.',
  'failure.unreadablePicture.body': 'Tiedosto saatiin, mutta selain ei voi näyttää sitä kuvana.',
  'failure.unreadableFile.body':
    'Tiedosto saatiin, mutta sitä ei voi lukea: se on vioittunut, suojattu salasanalla tai muuta tyyppiä kuin sen nimi ilmoittaa.',
  'failure.page.title': 'Tätä sivua ei voida näyttää',
  'failure.emptyFile.body': 'Tiedosto on tyhjä. Ilmoita kirjastolle.',
  'failure.damagedFile.body':
    'Tiedosto saatiin, mutta se on vioittunut tai puutteellinen. Yritä uudelleen; jos vika jatkuu, ilmoita kirjastolle.',
  'failure.protectedFile.body':
    'Tiedosto on suojattu julkaisijan ohjelmalla (oikeuksien hallinta). Sitä voi lukea vain sillä ohjelmalla.',
  'failure.notAPdf.body':
    'Tiedosto on merkitty PDF:ksi, mutta se on jotain muuta. Avaa se erikseen nähdäksesi, mikä se on, tai ilmoita kirjastolle.',
  'failure.changedFile.title': 'Tiedosto on muuttunut',
  'failure.changedFile.body':
    'Tällä laitteella olevaa tiedostoa on muutettu tai se on siirretty tai poistettu sen jälkeen, kun sen kansio avattiin, tai sitä ei saa enää lukea. Avaa kansio uudelleen.',
  'failure.partMissing.body': 'Osaa tästä tiedostosta ei saatu. Tarkista yhteys ja yritä sitten uudelleen.',

  'access.signIn': 'Kirjaudu sisään',
  'access.signIn.body': 'Kirjasto näyttää tämän vain sisäänkirjautuneille lukijoille.',
  'access.signIn.comesBack': 'Palaat tälle sivulle samaan kohtaan.',
  'access.signIn.newTab':
    'Kirjautumissivu avautuu uuteen välilehteen. Kun palaat tähän välilehteen, se yrittää itsestään uudelleen.',
  'access.loginPage.body':
    'Kirjasto vastasi kirjautumissivullaan dokumentin sijasta. Kirjaudu sisään ja yritä sitten uudelleen.',
  'access.loop.title': 'Kirjauduit sisään, mutta pääsy on yhä estetty',
  'access.loop.body':
    '{host} epäsi pääsyn uudelleen heti kirjautumisesi jälkeen. Yleensä syynä on selain: se ei välitä palvelimen {host} kirjautumista sivustolle {here}, koska se on eri sivusto (kolmannen osapuolen evästeet on estetty). Kirjaston oma katselin ei tarvitse sitä.',
  'access.loop.sameHost':
    '{host} epäsi pääsyn uudelleen heti kirjautumisesi jälkeen. Tililläsi ei ehkä ole oikeutta tähän dokumenttiin, tai selain ei säilytä evästeitä. Kysy kirjastosta tai avaa dokumentti kirjaston omassa katselimessa.',
  'access.ownViewer': 'Avaa kirjaston omassa katselimessa',
  'access.storage': 'Salli kirjautumisen käyttö täällä',
  'access.storageRefused': 'Selain ei sallinut sitä. Kirjaston oma katselin toimii silti.',
  'access.embargo.title': 'Embargon alainen',
  'access.embargo.body':
    'Kirjasto on sulkenut pääsyn tähän joksikin aikaa. Sisäänkirjautuminen ei muuttaisi asiaa. Palaa myöhemmin tai kysy kirjastosta.',
  'access.embargo.until':
    'Pääsy on suljettu {date} asti. Sisäänkirjautuminen ei muuttaisi asiaa. Palaa silloin tai kysy kirjastosta.',
  'access.place.title': 'Käytettävissä vain kirjastossa',
  'access.place.body':
    'Tämä näytetään vain tietyissä paikoissa, kuten lukusalissa tai kirjaston verkossa. Avaa se siellä tai kysy kirjastosta.',
  'access.group.title': 'Rajattu tietyille lukijoille',
  'access.group.body':
    'Tämä näytetään vain tietyille lukijoille, kuten kirjaston jäsenille, etkä kuulu heihin. Kysy kirjastosta, voitko saada käyttöoikeuden.',
  'access.copies.title': 'Kaikki kappaleet ovat käytössä',
  'access.copies.body':
    'Samanaikaisten lukijoiden enimmäismäärä on täynnä. Niin kauan kuin tämä sivu on auki, se yrittää itsestään uudelleen; voit myös yrittää nyt uudelleen tai palata myöhemmin.',
  'access.request': 'Pyydä käyttöoikeutta',
  'access.contact': 'Kysy kirjastosta',
  'access.others': 'Tämän tietueen muut representaatiot',
  'access.representation.unnamed': 'Representaatio {id}',
  'access.representation.remote': 'toisessa julkaisuarkistossa',
  'access.onlyThisPage': 'Muut sivut saattavat olla sinulle avoinna.',
  'access.hostNotAllowed.body':
    'Tämä katselin ei avaa palvelimen {host} dokumentteja. Kirjasto päättää, minkä palvelinten dokumentteja avataan; tarkista linkki tai kysy kirjastosta.',
  'access.embedding.title': 'Ei käytettävissä tämän sivun sisällä',
  'access.embedding.body':
    'Kirjasto ei salli katselimensa upottamista tälle sivulle. Avaa dokumentti omaan välilehteensä.',
  'access.embedding.open': 'Avaa uuteen välilehteen',
  'access.session.title': 'Istuntosi on päättynyt',
  'access.session.body':
    'Näytöllä oleva sisältö säilyy, samoin kohta, jossa olet. Jatka lukemista kirjautumalla sisään uudelleen.',
  'access.session.denied':
    'Kirjasto ei enää anna pääsyä muille sivuille. Näytöllä oleva sisältö säilyy, samoin kohta, jossa olet.',
  'access.session.still': 'Pääsy on yhä estetty. Kirjaudu ensin sisään ja yritä sitten uudelleen.',
  'access.hide': 'Piilota tämä ilmoitus',
  'access.degraded.title': 'Tämän sivun suppeampi versio',
  'access.degraded.body':
    'Näet tästä sivusta suppeamman version. Täysi versio on sisäänkirjautuneille lukijoille.',
  'access.degraded.more': 'Kirjaudu sisään nähdäksesi täyden version',
  'access.offer.body': 'Dokumentti pyytää lukijoita kirjautumaan sisään tässä mainitulla sivustolla.',
  'access.offer.done': 'Olen kirjautunut sisään',
  'access.offer.host': 'Sisäänkirjautuminen tapahtuu sivustolla {host}.',
  'access.offer.refused':
    'Sisäänkirjautumista ei tunnistettu. Viimeistele se toisessa välilehdessä ja yritä sitten uudelleen. Jos se ei auta, selain saattaa estää kolmannen osapuolen evästeet.',
  'access.signOut': 'Kirjaudu ulos',
  'access.terms.title': 'Käyttöehdot',
  'access.terms.accept': 'Hyväksyn',
  'access.warning.title': 'Sisältövaroitus',
  'access.warning.accept': 'Näytä sisältö',
  'access.warning.covered':
    'Tämän luettelon kuvat on piilotettu, koska jotkin niistä saattavat vaatia varoituksen.',
  'access.warning.showPictures': 'Näytä kuvat',
  'access.loan.title': 'Laina',
  'access.loan.minutes': 'Laina-aikaa on jäljellä {minutes, plural, one {# minuutti} other {# minuuttia}}.',
  'access.loan.seconds': 'Laina palautuu {seconds, plural, one {# sekunnin} other {# sekunnin}} kuluttua.',
  'access.loan.warning': 'Tämä laina päättyy minuutin kuluttua.',
  'access.loan.giveBack': 'Palauta nyt',
  'access.loan.over.title': 'Lainasi on päättynyt',
  'access.loan.over.body':
    'Dokumentti on palautettu, jotta muut voivat lukea sitä. Yritä uudelleen, jos haluat lainata sen vielä kerran.',
  'access.loan.given.title': 'Palautettu',
  'access.loan.given.body':
    'Olet palauttanut dokumentin. Kiitos: nyt muut voivat lukea sitä. Yritä uudelleen, jos haluat lainata sen vielä kerran.',
  'access.remote.title': 'Toisessa julkaisuarkistossa',
  'access.remote.body': 'Tämän representaation tiedostot ovat palvelimella {host}. Ne avataan siellä.',
  'access.remote.signIn':
    'Toinen julkaisuarkisto näyttää tämän vain siellä sisäänkirjautuneille lukijoille. Avaa aineisto siellä kirjautuaksesi sisään.',
  'access.remote.open': 'Avaa siellä',
  'access.remote.back': 'Takaisin',
  'access.misconfigured.title': 'Ei käytettävissä tällä hetkellä',
  'access.misconfigured.body':
    'Kirjaston asetuksissa tälle katselimelle on virhe, joten se ei toistaiseksi avaa mitään täältä. Ilmoita kirjastolle.',
}
