import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Opnieuw proberen',
  'failure.openElsewhere': 'Openen op de eigen site',
  'failure.home': 'Een ander document openen',
  'failure.libraryMessage': 'De bibliotheek meldt:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Meld u aan',
  'failure.loginRequired.body':
    'De bibliotheek toont dit alleen aan lezers die zich hebben aangemeld. Meld u aan bij de bibliotheek en probeer het dan opnieuw.',
  'failure.denied.title': 'U hebt geen toegang',
  'failure.denied.body':
    'De bibliotheek staat geen toegang toe vanaf deze plaats, en aanmelden zou dat niet veranderen. Vraag de bibliotheek naar toegang.',
  'failure.notFound.title': 'Niet gevonden',
  'failure.notFound.body':
    'Er is niets op dit adres. De link kan oud of verkeerd getypt zijn; zoek de titel opnieuw op in de catalogus.',
  'failure.notFound.pageBody': 'De server heeft geen bestand voor deze pagina.',
  'failure.unreachable.title': 'Geen antwoord',
  'failure.unreachable.body':
    'De server kon niet worden bereikt. Controleer de verbinding en probeer het opnieuw.',
  'failure.timeout.body': 'De server deed er te lang over om te antwoorden. Probeer het zo dadelijk opnieuw.',
  'failure.offline.title': 'U bent offline',
  'failure.offline.body':
    'Er is geen netwerkverbinding. Het document opent vanzelf zodra de verbinding er weer is.',
  'failure.serverError.body':
    'De server meldt een eigen fout (status {status, number}). Probeer het zo dadelijk opnieuw.',
  'failure.tooManyRequests.body':
    'De server krijgt op dit moment te veel verzoeken. Wacht even en probeer het opnieuw.',
  'failure.acrossOrigins.body':
    'De server gaf geen antwoord dat deze pagina mag lezen. Ofwel kan {host} niet worden bereikt{scheme, select, http {} other { via https}}, ofwel staat de server niet toe dat andere websites hem lezen (CORS). De beheerder kan de origin van deze site toestaan; in Alma heet die instelling delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Het object is aangekomen, maar het bestand ervan op {host} niet. Ofwel kan {host} niet worden bereikt, ofwel staat de opslag daar niet toe dat andere websites die lezen (CORS). Dat is een instelling van de opslag (de CORS-regels van de bucket), niet van de levering: de opslag moet de origin van deze site, GET, HEAD en de header Range toestaan.',
  'failure.recordAcrossOrigins.body':
    'De link noemt een record (MMS ID), waarop {host} antwoordt met een doorverwijzing die andere websites niet mogen volgen. Gebruik in plaats daarvan de link van de representatie (het nummer ervan begint met 12).',
  'failure.invalid.title': 'Dit kan niet worden gelezen',
  'failure.invalid.body': 'Het antwoord van de server heeft niet de verwachte vorm.',
  'failure.webPage.body':
    'Het antwoord is een webpagina, geen document. Het kan een aanmeldpagina of een mededeling zijn; open het adres zelf om die te zien.',
  'failure.notJson.body':
    'Het antwoord is beschadigd of is geen JSON. Probeer het opnieuw; blijft het zo, meld het dan aan de bibliotheek.',
  'failure.notAManifest.body':
    'Het antwoord is geen IIIF-manifest en ook geen Alma-levering. Controleer het adres.',
  'failure.tooLarge.body': 'Het document is groter dan 64 MB en is niet gelezen.',
  'failure.unsafeUrl.title': 'Dit adres kan niet worden geopend',
  'failure.unsafeUrl.body':
    'Alleen volledige adressen die beginnen met http:// of https://, zonder gebruikersnaam, kunnen worden geopend. Controleer de link.',
  'failure.unreadableLink.title': 'Deze link kan niet worden gelezen',
  'failure.unreadableLink.body':
    'De link noemt een representatie, record of host in een vorm die niet juist kan zijn. Volg hem opnieuw vanuit de catalogus of vraag het de bibliotheek.',
  'failure.contentState.body':
    'De inhoudsstatus in de link (iiif-content) noemt niets dat kan worden geopend. Volg de link opnieuw vanaf de plaats waar u hem vond, of vraag het de bibliotheek.',
  'failure.unsupported.title': 'Kan hier niet worden getoond',
  'failure.unsupported.body': 'Dit soort document kan hier niet worden getoond.',
  'failure.futureVersion.body':
    'Dit manifest is geschreven in een nieuwere versie van IIIF dan deze viewer leest.',
  'failure.unreadablePicture.body':
    'Het bestand is aangekomen, maar de browser kan het niet als afbeelding tonen.',
  'failure.unreadableFile.body':
    'Het bestand is aangekomen, maar kan niet worden gelezen: het is beschadigd, beveiligd met een wachtwoord of van een andere soort dan de naam aangeeft.',
  'failure.page.title': 'Deze pagina kan niet worden getoond',
  'failure.emptyFile.body': 'Het bestand is leeg. Meld het aan de bibliotheek.',
  'failure.damagedFile.body':
    'Het bestand is aangekomen, maar is beschadigd of onvolledig. Probeer het opnieuw; blijft het zo, meld het dan aan de bibliotheek.',
  'failure.protectedFile.body':
    'Het bestand is beveiligd met een programma van de uitgever (rechtenbeheer). Het kan alleen met dat programma worden gelezen.',
  'failure.notAPdf.body':
    'Het bestand is aangeduid als PDF, maar is iets anders. Open het apart om te zien wat het is, of meld het aan de bibliotheek.',
  'failure.changedFile.title': 'Het bestand is gewijzigd',
  'failure.changedFile.body':
    'Het bestand op dit apparaat is gewijzigd, verplaatst of verwijderd nadat de map werd geopend, of mag niet meer worden gelezen. Open de map opnieuw.',
  'failure.partMissing.body':
    'Een deel van dit bestand is niet aangekomen. Controleer de verbinding en probeer het dan opnieuw.',

  'access.signIn': 'Aanmelden',
  'access.signIn.body': 'De bibliotheek toont dit alleen aan lezers die zich hebben aangemeld.',
  'access.signIn.comesBack': 'U komt terug op deze pagina, op dezelfde plaats.',
  'access.signIn.newTab':
    'De aanmeldpagina opent in een nieuw tabblad. Als u naar dit tabblad terugkeert, wordt het vanzelf opnieuw gevraagd.',
  'access.loginPage.body':
    'De bibliotheek antwoordde met haar aanmeldpagina in plaats van het document. Meld u aan en probeer het dan opnieuw.',
  'access.loop.title': 'Aangemeld, maar nog steeds geweigerd',
  'access.loop.body':
    '{host} weigerde opnieuw, meteen nadat u zich had aangemeld. Meestal ligt dat aan de browser: die houdt de aanmelding bij {host} weg van {here}, omdat dat een andere site is (cookies van derden worden geblokkeerd). De eigen viewer van de bibliotheek heeft dit niet nodig.',
  'access.loop.sameHost':
    '{host} weigerde opnieuw, meteen nadat u zich had aangemeld. Misschien heeft het account geen recht op dit document, of bewaart de browser geen cookies. Vraag het de bibliotheek, of open het in de eigen viewer van de bibliotheek.',
  'access.ownViewer': 'Openen in de eigen viewer van de bibliotheek',
  'access.storage': 'De aanmelding hier laten gebruiken',
  'access.storageRefused':
    'De browser stond het niet toe. De eigen viewer van de bibliotheek werkt evengoed.',
  'access.embargo.title': 'Onder embargo',
  'access.embargo.body':
    'De bibliotheek heeft de toegang hiertoe tijdelijk gesloten. Aanmelden zou dat niet veranderen. Kom later terug of vraag het de bibliotheek.',
  'access.embargo.until':
    'De toegang is gesloten tot {date}. Aanmelden zou dat niet veranderen. Kom dan terug of vraag het de bibliotheek.',
  'access.place.title': 'Alleen beschikbaar in de bibliotheek',
  'access.place.body':
    'Dit wordt alleen op bepaalde plaatsen getoond, zoals in de leeszaal of op het netwerk van de bibliotheek. Open het daar of vraag het de bibliotheek.',
  'access.group.title': 'Voorbehouden aan bepaalde lezers',
  'access.group.body':
    'Dit wordt alleen aan bepaalde lezers getoond, zoals leden van de bibliotheek, en u hoort daar niet bij. Vraag de bibliotheek of u toegang kunt krijgen.',
  'access.copies.title': 'Alle exemplaren zijn in gebruik',
  'access.copies.body':
    'Het aantal lezers dat tegelijk is toegestaan, is bereikt. Zolang deze pagina open is, wordt het vanzelf opnieuw gevraagd; u kunt het ook nu opnieuw proberen of later terugkomen.',
  'access.request': 'Toegang aanvragen',
  'access.contact': 'Vraag het de bibliotheek',
  'access.others': 'Andere representaties van dit record',
  'access.representation.unnamed': 'Representatie {id}',
  'access.representation.remote': 'in een andere repository',
  'access.onlyThisPage': 'Andere pagina’s zijn misschien wel voor u toegankelijk.',
  'access.hostNotAllowed.body':
    'Deze viewer opent geen documenten van {host}. De bibliotheek bepaalt van welke hosts hij opent; controleer de link of vraag het de bibliotheek.',
  'access.embedding.title': 'Niet beschikbaar binnen deze pagina',
  'access.embedding.body':
    'De bibliotheek staat niet toe dat deze pagina haar viewer insluit. Open het document in een eigen tabblad.',
  'access.embedding.open': 'Openen in een nieuw tabblad',
  'access.session.title': 'Uw sessie is beëindigd',
  'access.session.body':
    'Wat op het scherm staat, blijft staan, en uw plaats ook. Meld u opnieuw aan om verder te lezen.',
  'access.session.denied':
    'De bibliotheek geeft geen toegang meer tot verdere pagina’s. Wat op het scherm staat, blijft staan, en uw plaats ook.',
  'access.session.still': 'Nog steeds geweigerd. Meld u eerst aan en probeer het dan opnieuw.',
  'access.hide': 'Deze melding verbergen',
  'access.degraded.title': 'Beperkte versie van deze pagina',
  'access.degraded.body':
    'U ziet een beperkte versie van deze pagina. De volledige versie is voor lezers die zich hebben aangemeld.',
  'access.degraded.more': 'Aanmelden voor de volledige versie',
  'access.offer.body': 'Het document vraagt lezers zich aan te melden op de site die hier wordt genoemd.',
  'access.offer.done': 'Ik heb me aangemeld',
  'access.offer.host': 'Aanmelden gebeurt bij {host}.',
  'access.offer.refused':
    'De aanmelding werd niet herkend. Rond die af in het andere tabblad en probeer het dan opnieuw. Als dat niet helpt, blokkeert de browser misschien cookies van derden.',
  'access.signOut': 'Afmelden',
  'access.terms.title': 'Gebruiksvoorwaarden',
  'access.terms.accept': 'Ik ga akkoord',
  'access.warning.title': 'Waarschuwing over de inhoud',
  'access.warning.accept': 'Toch tonen',
  'access.warning.covered':
    'De afbeeldingen in deze lijst zijn verborgen, omdat sommige misschien een waarschuwing nodig hebben.',
  'access.warning.showPictures': 'De afbeeldingen tonen',
  'access.loan.title': 'Uitlening',
  'access.loan.minutes': 'Nog {minutes, plural, one {# minuut} other {# minuten}} van deze uitlening over.',
  'access.loan.seconds': 'Het wordt over {seconds, plural, one {# seconde} other {# seconden}} ingeleverd.',
  'access.loan.warning': 'Deze uitlening eindigt over één minuut.',
  'access.loan.giveBack': 'Nu inleveren',
  'access.loan.over.title': 'Uw uitlening is afgelopen',
  'access.loan.over.body':
    'Het document is ingeleverd, zodat anderen het kunnen lezen. Probeer het opnieuw om het nog eens te lenen.',
  'access.loan.given.title': 'Ingeleverd',
  'access.loan.given.body':
    'U hebt het document ingeleverd. Dank u wel: anderen kunnen het nu lezen. Probeer het opnieuw om het nog eens te lenen.',
  'access.remote.title': 'Bewaard in een andere repository',
  'access.remote.body': 'De bestanden van deze representatie staan bij {host}. Ze worden daar geopend.',
  'access.remote.signIn':
    'De andere repository toont dit alleen aan lezers die zich daar hebben aangemeld. Open het daar om u aan te melden.',
  'access.remote.open': 'Daar openen',
  'access.remote.back': 'Terug',
  'access.misconfigured.title': 'Op dit moment niet beschikbaar',
  'access.misconfigured.body':
    'De instellingen van de bibliotheek voor deze viewer bevatten een fout; daarom opent hij voorlopig niets van hieruit. Meld het alstublieft aan de bibliotheek.',
}
