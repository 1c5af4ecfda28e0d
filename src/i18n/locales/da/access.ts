import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Prøv igen',
  'failure.openElsewhere': 'Åbn på dokumentets eget websted',
  'failure.home': 'Åbn et andet dokument',
  'failure.libraryMessage': 'Biblioteket meddeler:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Log ind',
  'failure.loginRequired.body':
    'Biblioteket viser dette kun til brugere, der er logget ind. Log ind hos biblioteket, og prøv så igen.',
  'failure.denied.title': 'Du har ikke adgang',
  'failure.denied.body':
    'Biblioteket tillader ikke adgang herfra, og det ville ikke hjælpe at logge ind. Spørg biblioteket om adgang.',
  'failure.notFound.title': 'Ikke fundet',
  'failure.notFound.body':
    'Der er ikke noget på denne adresse. Linket kan være gammelt eller skrevet forkert; slå titlen op i kataloget igen.',
  'failure.notFound.pageBody': 'Serveren har ingen fil til denne side.',
  'failure.unreachable.title': 'Intet svar',
  'failure.unreachable.body':
    'Der kunne ikke opnås forbindelse til serveren. Kontrollér forbindelsen, og prøv igen.',
  'failure.timeout.body': 'Serveren var for længe om at svare. Prøv igen om lidt.',
  'failure.offline.title': 'Du er offline',
  'failure.offline.body':
    'Der er ingen netværksforbindelse. Dokumentet åbner af sig selv, når forbindelsen er der igen.',
  'failure.serverError.body':
    'Serveren melder om en intern fejl (status {status, number}). Prøv igen om lidt.',
  'failure.tooManyRequests.body':
    'Serveren modtager for mange forespørgsler lige nu. Vent et øjeblik, og prøv igen.',
  'failure.acrossOrigins.body':
    'Serveren gav intet svar, som denne side må læse. Enten kan der ikke opnås forbindelse til {host}{scheme, select, http {} other { via https}}, eller også tillader serveren ikke, at andre websteder læser fra den (CORS). Dens operatør kan tillade dette websteds origin; i Alma hedder indstillingen delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Objektet kom, men dets fil på {host} kom ikke. Enten kan der ikke opnås forbindelse til {host}, eller også tillader lageret dér ikke, at andre websteder læser fra det (CORS). Det er en indstilling i lageret (CORS-reglerne for dets bucket), ikke i leveringen: Det skal tillade dette websteds origin, GET, HEAD og headeren Range.',
  'failure.recordAcrossOrigins.body':
    'Linket angiver en post (MMS ID), som {host} besvarer med en omdirigering, som andre websteder ikke må følge. Brug i stedet linket til repræsentationen (dens nummer begynder med 12).',
  'failure.invalid.title': 'Dette kan ikke læses',
  'failure.invalid.body': 'Serverens svar har ikke den forventede form.',
  'failure.webPage.body':
    'Svaret er en webside, ikke et dokument. Det kan være en loginside eller en meddelelse; åbn selve adressen for at se den.',
  'failure.notJson.body':
    'Svaret er beskadiget eller er ikke JSON. Prøv igen; hvis det bliver ved, så sig det til biblioteket.',
  'failure.notAManifest.body':
    'Svaret er hverken et IIIF-manifest eller en Alma-levering. Kontrollér adressen.',
  'failure.tooLarge.body': 'Dokumentet er større end 64 MB og blev ikke læst.',
  'failure.unsafeUrl.title': 'Denne adresse kan ikke åbnes',
  'failure.unsafeUrl.body':
    'Kun fuldstændige adresser, der begynder med http:// eller https:// og er uden brugernavn, kan åbnes. Kontrollér linket.',
  'failure.unreadableLink.title': 'Dette link kan ikke læses',
  'failure.unreadableLink.body':
    'Linket angiver en repræsentation, en post eller en server i en form, der ikke kan være rigtig. Følg det igen fra kataloget, eller spørg biblioteket.',
  'failure.contentState.body':
    'Indholdstilstanden i linket (iiif-content) angiver intet, der kan åbnes. Følg linket igen derfra, hvor du fandt det, eller spørg biblioteket.',
  'failure.unsupported.title': 'Kan ikke vises her',
  'failure.unsupported.body': 'Denne type dokument kan ikke vises her.',
  'failure.futureVersion.body':
    'Dette manifest er skrevet i en nyere version af IIIF, end denne fremviser læser.',
  'failure.unreadablePicture.body': 'Filen kom frem, men browseren kan ikke vise den som billede.',
  'failure.unreadableFile.body':
    'Filen kom frem, men den kan ikke læses: Den er beskadiget, beskyttet med en adgangskode eller af en anden type, end navnet siger.',
  'failure.page.title': 'Denne side kan ikke vises',
  'failure.emptyFile.body': 'Filen er tom. Sig det til biblioteket.',
  'failure.damagedFile.body':
    'Filen kom frem, men den er beskadiget eller ufuldstændig. Prøv igen; hvis det bliver ved, så sig det til biblioteket.',
  'failure.protectedFile.body':
    'Filen er beskyttet af et program fra udgiveren (rettighedsstyring). Den kan kun læses med det program.',
  'failure.notAPdf.body':
    'Filen er angivet som en PDF, men er noget andet. Åbn den for sig selv for at se, hvad den er, eller sig det til biblioteket.',
  'failure.changedFile.title': 'Filen er blevet ændret',
  'failure.changedFile.body':
    'Filen på denne enhed er blevet ændret, flyttet eller slettet, efter at dens mappe blev åbnet, eller den må ikke længere læses. Åbn mappen igen.',
  'failure.partMissing.body': 'En del af denne fil kom ikke frem. Kontrollér forbindelsen, og prøv så igen.',

  'access.signIn': 'Log ind',
  'access.signIn.body': 'Biblioteket viser dette kun til brugere, der er logget ind.',
  'access.signIn.comesBack': 'Du vender tilbage til denne side, til samme sted.',
  'access.signIn.newTab':
    'Loginsiden åbner i en ny fane. Når du vender tilbage til denne, spørger den igen af sig selv.',
  'access.loginPage.body':
    'Biblioteket svarede med sin loginside i stedet for dokumentet. Log ind, og prøv så igen.',
  'access.loop.title': 'Logget ind, men stadig afvist',
  'access.loop.body':
    '{host} afviste igen, lige efter at du loggede ind. Som regel er browseren årsagen: Den holder login hos {host} væk fra {here}, fordi det er et andet websted (tredjepartscookies er blokeret). Bibliotekets egen fremviser har ikke brug for det.',
  'access.loop.sameHost':
    '{host} afviste igen, lige efter at du loggede ind. Kontoen har måske ikke ret til dette dokument, eller browseren gemmer ikke cookies. Spørg biblioteket, eller åbn det i bibliotekets egen fremviser.',
  'access.ownViewer': 'Åbn i bibliotekets egen fremviser',
  'access.storage': 'Tillad, at login bruges her',
  'access.storageRefused': 'Browseren tillod det ikke. Bibliotekets egen fremviser virker alligevel.',
  'access.embargo.title': 'Under embargo',
  'access.embargo.body':
    'Biblioteket har lukket for adgangen i en periode. Det ville ikke hjælpe at logge ind. Kom tilbage senere, eller spørg biblioteket.',
  'access.embargo.until':
    'Der er lukket for adgangen indtil {date}. Det ville ikke hjælpe at logge ind. Kom tilbage til den tid, eller spørg biblioteket.',
  'access.place.title': 'Kun tilgængeligt på biblioteket',
  'access.place.body':
    'Dette vises kun bestemte steder, fx på læsesalen eller på bibliotekets netværk. Åbn det dér, eller spørg biblioteket.',
  'access.group.title': 'Forbeholdt bestemte brugere',
  'access.group.body':
    'Dette vises kun til bestemte brugere, fx bibliotekets medlemmer, og du er ikke blandt dem. Spørg biblioteket, om du kan få adgang.',
  'access.copies.title': 'Alle eksemplarer er i brug',
  'access.copies.body':
    'Det antal brugere, der må læse samtidig, er nået. Så længe denne side er åben, spørger den igen af sig selv; du kan også prøve igen nu eller komme tilbage senere.',
  'access.request': 'Anmod om adgang',
  'access.contact': 'Spørg biblioteket',
  'access.others': 'Andre repræsentationer af denne post',
  'access.representation.unnamed': 'Repræsentation {id}',
  'access.representation.remote': 'i et andet repositorium',
  'access.onlyThisPage': 'Andre sider kan være åbne for dig.',
  'access.hostNotAllowed.body':
    'Denne fremviser åbner ikke dokumenter fra {host}. Biblioteket bestemmer, hvilke servere den åbner fra; kontrollér linket, eller spørg biblioteket.',
  'access.embedding.title': 'Ikke tilgængeligt på denne side',
  'access.embedding.body':
    'Biblioteket tillader ikke denne side at indlejre dets fremviser. Åbn dokumentet i en fane for sig.',
  'access.embedding.open': 'Åbn i en ny fane',
  'access.session.title': 'Din session er udløbet',
  'access.session.body':
    'Det, der er på skærmen, bliver stående, og det gør dit sted også. Log ind igen for at læse videre.',
  'access.session.denied':
    'Biblioteket giver ikke længere adgang til flere sider. Det, der er på skærmen, bliver stående, og det gør dit sted også.',
  'access.session.still': 'Stadig afvist. Log først ind, og prøv så igen.',
  'access.hide': 'Skjul denne meddelelse',
  'access.degraded.title': 'Reduceret udgave af denne side',
  'access.degraded.body':
    'Du ser en reduceret udgave af denne side. Den fulde udgave er for brugere, der er logget ind.',
  'access.degraded.more': 'Log ind for at se den fulde udgave',
  'access.offer.body': 'Dokumentet beder brugerne om at logge ind på det websted, der er nævnt her.',
  'access.offer.done': 'Jeg er logget ind',
  'access.offer.host': 'Du logger ind hos {host}.',
  'access.offer.refused':
    'Dit login blev ikke genkendt. Gør det færdigt i den anden fane, og prøv så igen. Hvis det ikke hjælper, blokerer browseren måske tredjepartscookies.',
  'access.signOut': 'Log ud',
  'access.terms.title': 'Vilkår for brug',
  'access.terms.accept': 'Jeg accepterer',
  'access.warning.title': 'Advarsel om indholdet',
  'access.warning.accept': 'Vis det',
  'access.warning.covered': 'Billederne på denne liste er skjult, fordi nogle af dem kan kræve en advarsel.',
  'access.warning.showPictures': 'Vis billederne',
  'access.loan.title': 'Lån',
  'access.loan.minutes': '{minutes, plural, one {# minut} other {# minutter}} tilbage af dette lån.',
  'access.loan.seconds': 'Det afleveres om {seconds, plural, one {# sekund} other {# sekunder}}.',
  'access.loan.warning': 'Dette lån udløber om et minut.',
  'access.loan.giveBack': 'Aflever nu',
  'access.loan.over.title': 'Dit lån er udløbet',
  'access.loan.over.body':
    'Dokumentet er afleveret, så andre kan læse det. Prøv igen for at låne det endnu en gang.',
  'access.loan.given.title': 'Afleveret',
  'access.loan.given.body':
    'Du har afleveret dokumentet. Tak: Nu kan andre læse det. Prøv igen for at låne det endnu en gang.',
  'access.remote.title': 'Ligger i et andet repositorium',
  'access.remote.body': 'Filerne i denne repræsentation ligger hos {host}. De åbnes dér.',
  'access.remote.signIn':
    'Det andet repositorium viser dette kun til brugere, der er logget ind dér. Åbn det dér for at logge ind.',
  'access.remote.open': 'Åbn det dér',
  'access.remote.back': 'Tilbage',
  'access.misconfigured.title': 'Ikke tilgængeligt i øjeblikket',
  'access.misconfigured.body':
    'Bibliotekets indstillinger for denne fremviser indeholder en fejl, så den åbner foreløbig ikke noget herfra. Sig det til biblioteket.',
}
