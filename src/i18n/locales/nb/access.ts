import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Prøv igjen',
  'failure.openElsewhere': 'Åpne på dokumentets eget nettsted',
  'failure.home': 'Åpne et annet dokument',
  'failure.libraryMessage': 'Biblioteket melder:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Logg inn',
  'failure.loginRequired.body':
    'Biblioteket viser dette bare til brukere som har logget inn. Logg inn hos biblioteket, og prøv så igjen.',
  'failure.denied.title': 'Du har ikke tilgang',
  'failure.denied.body':
    'Biblioteket tillater ikke tilgang herfra, og å logge inn ville ikke endre det. Spør biblioteket om tilgang.',
  'failure.notFound.title': 'Ikke funnet',
  'failure.notFound.body':
    'Det er ingenting på denne adressen. Lenken kan være gammel eller feilskrevet; søk opp tittelen i katalogen på nytt.',
  'failure.notFound.pageBody': 'Serveren har ingen fil for denne siden.',
  'failure.unreachable.title': 'Ikke noe svar',
  'failure.unreachable.body': 'Serveren kunne ikke nås. Kontroller forbindelsen og prøv igjen.',
  'failure.timeout.body': 'Serveren brukte for lang tid på å svare. Prøv igjen om litt.',
  'failure.offline.title': 'Du er frakoblet',
  'failure.offline.body':
    'Det er ingen nettforbindelse. Dokumentet åpnes av seg selv når forbindelsen er tilbake.',
  'failure.serverError.body':
    'Serveren melder om en feil hos seg selv (status {status, number}). Prøv igjen om litt.',
  'failure.tooManyRequests.body': 'Serveren får for mange forespørsler akkurat nå. Vent litt og prøv igjen.',
  'failure.acrossOrigins.body':
    'Serveren ga ikke noe svar som denne siden har lov til å lese. Enten kan ikke {host} nås{scheme, select, http {} other { via https}}, eller så tillater ikke serveren at andre nettsteder leser fra den (CORS). Driftsansvarlig kan tillate dette nettstedets opphav (origin); i Alma heter innstillingen delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Objektet kom, men filen på {host} kom ikke. Enten kan ikke {host} nås, eller så tillater ikke lageret der at andre nettsteder leser fra det (CORS). Det er en innstilling i lageret (CORS-reglene for bucketen), ikke i leveringen: det må tillate dette nettstedets opphav (origin), GET, HEAD og headeren Range.',
  'failure.recordAcrossOrigins.body':
    'Lenken oppgir en post (MMS ID), som {host} besvarer med en omdirigering som andre nettsteder ikke får følge. Bruk i stedet lenken til representasjonen (nummeret begynner med 12).',
  'failure.invalid.title': 'Dette kan ikke leses',
  'failure.invalid.body': 'Svaret fra serveren har ikke den forventede formen.',
  'failure.webPage.body':
    'Svaret er en nettside, ikke et dokument. Det kan være en innloggingsside eller en melding; åpne selve adressen for å se den.',
  'failure.notJson.body':
    'Svaret er skadet eller er ikke JSON. Prøv igjen; hvis det fortsetter slik, si fra til biblioteket.',
  'failure.notAManifest.body':
    'Svaret er verken et IIIF-manifest eller en Alma-levering. Kontroller adressen.',
  'failure.tooLarge.body': 'Dokumentet er større enn 64 MB og ble ikke lest.',
  'failure.unsafeUrl.title': 'Denne adressen kan ikke åpnes',
  'failure.unsafeUrl.body':
    'Bare fullstendige adresser som begynner med http:// eller https://, uten brukernavn, kan åpnes. Kontroller lenken.',
  'failure.unreadableLink.title': 'Denne lenken kan ikke leses',
  'failure.unreadableLink.body':
    'Lenken oppgir en representasjon, en post eller en vert i en form som ikke kan være riktig. Følg den på nytt fra katalogen, eller spør biblioteket.',
  'failure.contentState.body':
    'Innholdstilstanden i lenken (iiif-content) angir ingenting som kan åpnes. Følg lenken på nytt derfra du fant den, eller spør biblioteket.',
  'failure.unsupported.title': 'Kan ikke vises her',
  'failure.unsupported.body': 'Denne typen dokument kan ikke vises her.',
  'failure.futureVersion.body':
    'Dette manifestet er skrevet i en nyere versjon av IIIF enn dette visningsprogrammet leser.',
  'failure.unreadablePicture.body': 'Filen kom fram, men nettleseren kan ikke vise den som bilde.',
  'failure.unreadableFile.body':
    'Filen kom fram, men den kan ikke leses: den er skadet, beskyttet med passord eller av en annen type enn navnet sier.',
  'failure.page.title': 'Denne siden kan ikke vises',
  'failure.emptyFile.body': 'Filen er tom. Si fra til biblioteket.',
  'failure.damagedFile.body':
    'Filen kom fram, men den er skadet eller ufullstendig. Prøv igjen; hvis det fortsetter slik, si fra til biblioteket.',
  'failure.protectedFile.body':
    'Filen er beskyttet av et program fra utgiveren (rettighetsstyring). Den kan bare leses med det programmet.',
  'failure.notAPdf.body':
    'Filen er oppgitt som PDF, men er noe annet. Åpne den for seg for å se hva den er, eller si fra til biblioteket.',
  'failure.changedFile.title': 'Filen er endret',
  'failure.changedFile.body':
    'Filen på denne enheten er endret, flyttet eller slettet etter at mappen ble åpnet, eller den får ikke lenger leses. Åpne mappen på nytt.',
  'failure.partMissing.body':
    'En del av denne filen kom ikke fram. Kontroller forbindelsen, og prøv så igjen.',

  'access.signIn': 'Logg inn',
  'access.signIn.body': 'Biblioteket viser dette bare til brukere som har logget inn.',
  'access.signIn.comesBack': 'Du kommer tilbake til denne siden, på samme sted.',
  'access.signIn.newTab':
    'Innloggingssiden åpnes i en ny fane. Når du kommer tilbake til denne, spør den igjen av seg selv.',
  'access.loginPage.body':
    'Biblioteket svarte med innloggingssiden sin i stedet for dokumentet. Logg inn, og prøv så igjen.',
  'access.loop.title': 'Logget inn, men fortsatt avvist',
  'access.loop.body':
    '{host} avviste igjen rett etter at du logget inn. Som oftest er nettleseren årsaken: den holder innloggingen hos {host} borte fra {here}, fordi det er et annet nettsted (tredjepartskapsler er blokkert). Bibliotekets eget visningsprogram trenger ikke dette.',
  'access.loop.sameHost':
    '{host} avviste igjen rett etter at du logget inn. Kontoen har kanskje ikke rett til dette dokumentet, eller nettleseren lagrer ingen informasjonskapsler. Spør biblioteket, eller åpne det i bibliotekets eget visningsprogram.',
  'access.ownViewer': 'Åpne i bibliotekets eget visningsprogram',
  'access.storage': 'Tillat at innloggingen brukes her',
  'access.storageRefused': 'Nettleseren tillot det ikke. Bibliotekets eget visningsprogram virker likevel.',
  'access.embargo.title': 'Under embargo',
  'access.embargo.body':
    'Biblioteket har stengt tilgangen til dette for en tid. Å logge inn ville ikke endre det. Kom tilbake senere, eller spør biblioteket.',
  'access.embargo.until':
    'Tilgangen er stengt til {date}. Å logge inn ville ikke endre det. Kom tilbake da, eller spør biblioteket.',
  'access.place.title': 'Bare tilgjengelig på biblioteket',
  'access.place.body':
    'Dette vises bare på bestemte steder, for eksempel på lesesalen eller i bibliotekets nettverk. Åpne det der, eller spør biblioteket.',
  'access.group.title': 'Forbeholdt bestemte brukere',
  'access.group.body':
    'Dette vises bare til bestemte brukere, for eksempel bibliotekets medlemmer, og du er ikke blant dem. Spør biblioteket om du kan få tilgang.',
  'access.copies.title': 'Alle eksemplarer er i bruk',
  'access.copies.body':
    'Antallet brukere som får lese samtidig, er nådd. Så lenge denne siden er åpen, spør den igjen av seg selv; du kan også prøve igjen nå eller komme tilbake senere.',
  'access.request': 'Be om tilgang',
  'access.contact': 'Spør biblioteket',
  'access.others': 'Andre representasjoner av denne posten',
  'access.representation.unnamed': 'Representasjon {id}',
  'access.representation.remote': 'i et annet repositorium',
  'access.onlyThisPage': 'Andre sider kan være åpne for deg.',
  'access.hostNotAllowed.body':
    'Dette visningsprogrammet åpner ikke dokumenter fra {host}. Biblioteket bestemmer hvilke verter det åpner fra; kontroller lenken, eller spør biblioteket.',
  'access.embedding.title': 'Ikke tilgjengelig på denne siden',
  'access.embedding.body':
    'Biblioteket tillater ikke at denne siden bygger inn bibliotekets visningsprogram. Åpne dokumentet i en egen fane.',
  'access.embedding.open': 'Åpne i en ny fane',
  'access.session.title': 'Økten din er avsluttet',
  'access.session.body':
    'Det som er på skjermen, blir stående, og stedet ditt også. Logg inn igjen for å lese videre.',
  'access.session.denied':
    'Biblioteket gir ikke lenger tilgang til flere sider. Det som er på skjermen, blir stående, og stedet ditt også.',
  'access.session.still': 'Fortsatt avvist. Logg først inn, og prøv så igjen.',
  'access.hide': 'Skjul denne meldingen',
  'access.degraded.title': 'Redusert versjon av denne siden',
  'access.degraded.body':
    'Du ser en redusert versjon av denne siden. Den fulle versjonen er for brukere som har logget inn.',
  'access.degraded.more': 'Logg inn for den fulle versjonen',
  'access.offer.body': 'Dokumentet ber brukerne logge inn på nettstedet som er oppgitt her.',
  'access.offer.done': 'Jeg har logget inn',
  'access.offer.host': 'Innloggingen skjer hos {host}.',
  'access.offer.refused':
    'Innloggingen ble ikke gjenkjent. Fullfør den i den andre fanen, og prøv så igjen. Hvis det ikke hjelper, blokkerer nettleseren kanskje tredjepartskapsler.',
  'access.signOut': 'Logg ut',
  'access.terms.title': 'Bruksvilkår',
  'access.terms.accept': 'Jeg godtar',
  'access.warning.title': 'Innholdsadvarsel',
  'access.warning.accept': 'Vis det',
  'access.warning.covered': 'Bildene i denne listen er skjult fordi noen av dem kan trenge en advarsel.',
  'access.warning.showPictures': 'Vis bildene',
  'access.loan.title': 'Lån',
  'access.loan.minutes': '{minutes, plural, one {# minutt} other {# minutter}} igjen av dette lånet.',
  'access.loan.seconds': 'Det leveres tilbake om {seconds, plural, one {# sekund} other {# sekunder}}.',
  'access.loan.warning': 'Dette lånet utløper om ett minutt.',
  'access.loan.giveBack': 'Lever tilbake nå',
  'access.loan.over.title': 'Lånet ditt er utløpt',
  'access.loan.over.body':
    'Dokumentet er levert tilbake, slik at andre kan lese det. Prøv igjen for å låne det en gang til.',
  'access.loan.given.title': 'Levert tilbake',
  'access.loan.given.body':
    'Du har levert tilbake dokumentet. Takk: nå kan andre lese det. Prøv igjen for å låne det en gang til.',
  'access.remote.title': 'Ligger i et annet repositorium',
  'access.remote.body': 'Filene i denne representasjonen ligger hos {host}. De åpnes der.',
  'access.remote.signIn':
    'Det andre repositoriet viser dette bare til brukere som har logget inn der. Åpne det der for å logge inn.',
  'access.remote.open': 'Åpne det der',
  'access.remote.back': 'Tilbake',
  'access.misconfigured.title': 'Ikke tilgjengelig for øyeblikket',
  'access.misconfigured.body':
    'Bibliotekets innstillinger for dette visningsprogrammet inneholder en feil, så foreløpig åpner det ingenting herfra. Si fra til biblioteket.',
}
