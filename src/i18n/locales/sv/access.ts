import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Försök igen',
  'failure.openElsewhere': 'Öppna på dokumentets egen webbplats',
  'failure.home': 'Öppna ett annat dokument',
  'failure.libraryMessage': 'Biblioteket meddelar:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Logga in',
  'failure.loginRequired.body':
    'Biblioteket visar det här endast för användare som har loggat in. Logga in hos biblioteket och försök sedan igen.',
  'failure.denied.title': 'Du har inte åtkomst',
  'failure.denied.body':
    'Biblioteket tillåter inte åtkomst härifrån, och att logga in skulle inte ändra det. Fråga biblioteket om åtkomst.',
  'failure.notFound.title': 'Hittades inte',
  'failure.notFound.body':
    'Det finns inget på den här adressen. Länken kan vara gammal eller felskriven; sök upp titeln i katalogen igen.',
  'failure.notFound.pageBody': 'Servern har ingen fil för den här sidan.',
  'failure.unreachable.title': 'Inget svar',
  'failure.unreachable.body': 'Servern kunde inte nås. Kontrollera anslutningen och försök igen.',
  'failure.timeout.body': 'Servern tog för lång tid på sig att svara. Försök igen om en stund.',
  'failure.offline.title': 'Du är offline',
  'failure.offline.body':
    'Det finns ingen nätverksanslutning. Dokumentet öppnas av sig självt när anslutningen är tillbaka.',
  'failure.serverError.body':
    'Servern rapporterar ett eget fel (status {status, number}). Försök igen om en stund.',
  'failure.tooManyRequests.body':
    'Servern får för många förfrågningar just nu. Vänta en stund och försök igen.',
  'failure.acrossOrigins.body':
    'Servern gav inget svar som den här sidan får läsa. Antingen kan {host} inte nås{scheme, select, http {} other { via https}}, eller så tillåter servern inte att andra webbplatser läser från den (CORS). Den som driver servern kan tillåta den här webbplatsens ursprung (origin); i Alma heter inställningen delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Objektet kom, men inte dess fil på {host}. Antingen kan {host} inte nås, eller så tillåter lagringen där inte att andra webbplatser läser från den (CORS). Det är en inställning i lagringen (CORS-reglerna för dess bucket), inte i leveransen: den måste tillåta den här webbplatsens ursprung (origin), GET, HEAD och headern Range.',
  'failure.recordAcrossOrigins.body':
    'Länken anger en post (MMS ID), som {host} besvarar med en omdirigering som andra webbplatser inte får följa. Använd i stället länken till representationen (dess nummer börjar med 12).',
  'failure.invalid.title': 'Det här kan inte läsas',
  'failure.invalid.body': 'Serverns svar har inte den förväntade formen.',
  'failure.webPage.body':
    'Svaret är en webbsida, inte ett dokument. Det kan vara en inloggningssida eller ett meddelande; öppna själva adressen för att se det.',
  'failure.notJson.body':
    'Svaret är skadat eller är inte JSON. Försök igen; hjälper det inte, meddela biblioteket.',
  'failure.notAManifest.body':
    'Svaret är varken ett IIIF-manifest eller en Alma-leverans. Kontrollera adressen.',
  'failure.tooLarge.body': 'Dokumentet är större än 64 MB och lästes inte.',
  'failure.unsafeUrl.title': 'Adressen kan inte öppnas',
  'failure.unsafeUrl.body':
    'Bara fullständiga adresser som börjar med http:// eller https://, utan användarnamn, kan öppnas. Kontrollera länken.',
  'failure.unreadableLink.title': 'Länken kan inte läsas',
  'failure.unreadableLink.body':
    'Länken anger en representation, en post eller en värd i en form som inte kan vara riktig. Följ den igen från katalogen eller fråga biblioteket.',
  'failure.contentState.body':
    'Innehållstillståndet i länken (iiif-content) anger ingenting som kan öppnas. Följ länken igen därifrån du hittade den, eller fråga biblioteket.',
  'failure.unsupported.title': 'Kan inte visas här',
  'failure.unsupported.body': 'Den här typen av dokument kan inte visas här.',
  'failure.futureVersion.body': 'Manifestet är skrivet i en nyare version av IIIF än den här visaren läser.',
  'failure.unreadablePicture.body': 'Filen kom fram, men webbläsaren kan inte visa den som bild.',
  'failure.unreadableFile.body':
    'Filen kom fram, men den kan inte läsas: den är skadad, skyddad med lösenord eller av en annan typ än namnet anger.',
  'failure.page.title': 'Sidan kan inte visas',
  'failure.emptyFile.body': 'Filen är tom. Meddela biblioteket.',
  'failure.damagedFile.body':
    'Filen kom fram, men den är skadad eller ofullständig. Försök igen; hjälper det inte, meddela biblioteket.',
  'failure.protectedFile.body':
    'Filen är skyddad av ett program från utgivaren (rättighetshantering). Den kan bara läsas med det programmet.',
  'failure.notAPdf.body':
    'Filen är märkt som PDF men är något annat. Öppna den för sig för att se vad den är, eller meddela biblioteket.',
  'failure.changedFile.title': 'Filen har ändrats',
  'failure.changedFile.body':
    'Filen på den här enheten har ändrats, flyttats eller raderats sedan dess mapp öppnades, eller så får den inte längre läsas. Öppna mappen igen.',
  'failure.partMissing.body':
    'En del av filen kom inte fram. Kontrollera anslutningen och försök sedan igen.',

  'access.signIn': 'Logga in',
  'access.signIn.body': 'Biblioteket visar det här endast för användare som har loggat in.',
  'access.signIn.comesBack': 'Du kommer tillbaka till den här sidan, på samma ställe.',
  'access.signIn.newTab':
    'Inloggningssidan öppnas i en ny flik. När du kommer tillbaka till den här frågar den igen av sig själv.',
  'access.loginPage.body':
    'Biblioteket svarade med sin inloggningssida i stället för dokumentet. Logga in och försök sedan igen.',
  'access.loop.title': 'Inloggad, men fortfarande nekad',
  'access.loop.body':
    '{host} nekade igen direkt efter att du loggat in. Oftast är webbläsaren orsaken: den undanhåller inloggningen hos {host} från {here}, eftersom det är en annan webbplats (tredjepartskakor är blockerade). Bibliotekets egen visare behöver inte detta.',
  'access.loop.sameHost':
    '{host} nekade igen direkt efter att du loggat in. Kontot kanske inte har rätt till dokumentet, eller så sparar webbläsaren inga kakor. Fråga biblioteket eller öppna det i bibliotekets egen visare.',
  'access.ownViewer': 'Öppna i bibliotekets egen visare',
  'access.storage': 'Tillåt att inloggningen används här',
  'access.storageRefused': 'Webbläsaren tillät det inte. Bibliotekets egen visare fungerar ändå.',
  'access.embargo.title': 'Under embargo',
  'access.embargo.body':
    'Biblioteket har stängt åtkomsten till det här under en tid. Att logga in skulle inte ändra det. Kom tillbaka senare eller fråga biblioteket.',
  'access.embargo.until':
    'Åtkomsten är stängd till {date}. Att logga in skulle inte ändra det. Kom tillbaka då eller fråga biblioteket.',
  'access.place.title': 'Tillgängligt endast på biblioteket',
  'access.place.body':
    'Det här visas endast på vissa platser, till exempel i läsesalen eller i bibliotekets nätverk. Öppna det där eller fråga biblioteket.',
  'access.group.title': 'Begränsat till vissa användare',
  'access.group.body':
    'Det här visas endast för vissa användare, till exempel bibliotekets medlemmar, och du är inte en av dem. Fråga biblioteket om du kan få åtkomst.',
  'access.copies.title': 'Alla exemplar används',
  'access.copies.body':
    'Antalet användare som får läsa samtidigt är uppnått. Så länge den här sidan är öppen frågar den igen av sig själv; du kan också försöka igen nu eller komma tillbaka senare.',
  'access.request': 'Begär åtkomst',
  'access.contact': 'Fråga biblioteket',
  'access.others': 'Andra representationer av den här posten',
  'access.representation.unnamed': 'Representation {id}',
  'access.representation.remote': 'i ett annat repositorium',
  'access.onlyThisPage': 'Andra sidor kan vara öppna för dig.',
  'access.hostNotAllowed.body':
    'Den här visaren öppnar inte dokument från {host}. Biblioteket bestämmer vilka värdar den öppnar från; kontrollera länken eller fråga biblioteket.',
  'access.embedding.title': 'Inte tillgängligt på den här sidan',
  'access.embedding.body':
    'Biblioteket tillåter inte den här sidan att bädda in dess visare. Öppna dokumentet i en egen flik.',
  'access.embedding.open': 'Öppna i en ny flik',
  'access.session.title': 'Din session är slut',
  'access.session.body':
    'Det som finns på skärmen blir kvar, och det gör din plats också. Logga in igen för att läsa vidare.',
  'access.session.denied':
    'Biblioteket ger inte längre åtkomst till fler sidor. Det som finns på skärmen blir kvar, och det gör din plats också.',
  'access.session.still': 'Fortfarande nekad. Logga in först och försök sedan igen.',
  'access.hide': 'Dölj det här meddelandet',
  'access.degraded.title': 'Reducerad version av den här sidan',
  'access.degraded.body':
    'Du ser en reducerad version av den här sidan. Den fullständiga versionen är för användare som har loggat in.',
  'access.degraded.more': 'Logga in för den fullständiga versionen',
  'access.offer.body': 'Dokumentet ber användare att logga in på den webbplats som anges här.',
  'access.offer.done': 'Jag har loggat in',
  'access.offer.host': 'Inloggningen sker hos {host}.',
  'access.offer.refused':
    'Inloggningen kändes inte igen. Slutför den i den andra fliken och försök sedan igen. Hjälper inte det blockerar webbläsaren kanske tredjepartskakor.',
  'access.signOut': 'Logga ut',
  'access.terms.title': 'Användarvillkor',
  'access.terms.accept': 'Jag godkänner',
  'access.warning.title': 'Innehållsvarning',
  'access.warning.accept': 'Visa',
  'access.warning.covered': 'Bilderna i listan är dolda eftersom en del av dem kan behöva en varning.',
  'access.warning.showPictures': 'Visa bilderna',
  'access.loan.title': 'Lån',
  'access.loan.minutes': '{minutes, plural, one {# minut} other {# minuter}} kvar av lånet.',
  'access.loan.seconds': 'Det lämnas tillbaka om {seconds, plural, one {# sekund} other {# sekunder}}.',
  'access.loan.warning': 'Lånet går ut om en minut.',
  'access.loan.giveBack': 'Lämna tillbaka nu',
  'access.loan.over.title': 'Ditt lån har gått ut',
  'access.loan.over.body':
    'Dokumentet har lämnats tillbaka så att andra kan läsa det. Försök igen för att låna det en gång till.',
  'access.loan.given.title': 'Återlämnat',
  'access.loan.given.body':
    'Du har lämnat tillbaka dokumentet. Tack: nu kan andra läsa det. Försök igen för att låna det en gång till.',
  'access.remote.title': 'Finns i ett annat repositorium',
  'access.remote.body': 'Filerna i den här representationen finns hos {host}. De öppnas där.',
  'access.remote.signIn':
    'Det andra repositoriet visar det här endast för användare som har loggat in där. Öppna det där för att logga in.',
  'access.remote.open': 'Öppna det där',
  'access.remote.back': 'Tillbaka',
  'access.misconfigured.title': 'Inte tillgängligt just nu',
  'access.misconfigured.body':
    'Bibliotekets inställningar för den här visaren innehåller ett fel, så tills vidare öppnar den inget härifrån. Meddela biblioteket.',
}
