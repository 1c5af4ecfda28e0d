import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Noch einmal versuchen',
  'failure.openElsewhere': 'Auf der Website des Anbieters öffnen',
  'failure.home': 'Ein anderes Dokument öffnen',
  'failure.libraryMessage': 'Die Bibliothek teilt mit:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Bitte melden Sie sich an',
  'failure.loginRequired.body':
    'Die Bibliothek zeigt dies nur angemeldeten Leserinnen und Lesern. Melden Sie sich bei der Bibliothek an und versuchen Sie es dann noch einmal.',
  'failure.denied.title': 'Kein Zugang',
  'failure.denied.body':
    'Die Bibliothek erlaubt von hier aus keinen Zugang, und eine Anmeldung würde daran nichts ändern. Fragen Sie die Bibliothek nach dem Zugang.',
  'failure.notFound.title': 'Nicht gefunden',
  'failure.notFound.body':
    'Unter dieser Adresse liegt nichts. Der Link ist vielleicht veraltet oder falsch geschrieben; suchen Sie den Titel noch einmal im Katalog.',
  'failure.notFound.pageBody': 'Der Server hat keine Datei zu dieser Seite.',
  'failure.unreachable.title': 'Keine Antwort',
  'failure.unreachable.body':
    'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'failure.timeout.body': 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.',
  'failure.offline.title': 'Sie sind offline',
  'failure.offline.body':
    'Es besteht keine Netzverbindung. Sobald sie wieder da ist, öffnet sich das Dokument von selbst.',
  'failure.serverError.body':
    'Der Server meldet einen eigenen Fehler (Status {status, number}). Versuchen Sie es gleich noch einmal.',
  'failure.tooManyRequests.body':
    'Der Server erhält gerade zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es noch einmal.',
  'failure.acrossOrigins.body':
    'Es kam keine Antwort, die diese Seite lesen darf. Entweder ist {host}{scheme, select, http {} other { über https}} nicht erreichbar, oder der Server erlaubt anderen Websites das Lesen nicht (CORS). Der Betreiber kann die Herkunft dieser Seite zulassen; in Alma heißt die Einstellung delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Das Objekt kam, seine Datei auf {host} nicht. Entweder ist {host} nicht erreichbar, oder der Speicher dort erlaubt anderen Websites das Lesen nicht (CORS). Das ist eine Einstellung des Speichers (die CORS-Regeln seines Buckets), nicht der Auslieferung: Er muss die Herkunft dieser Seite, GET, HEAD und den Header Range zulassen.',
  'failure.recordAcrossOrigins.body':
    'Der Link nennt einen Titelsatz (MMS-ID). {host} antwortet darauf mit einer Weiterleitung, der andere Websites nicht folgen dürfen. Nehmen Sie stattdessen den Link der Repräsentation (ihre Nummer beginnt mit 12).',
  'failure.invalid.title': 'Das lässt sich nicht lesen',
  'failure.invalid.body': 'Die Antwort des Servers hat nicht die erwartete Form.',
  'failure.webPage.body':
    'Die Antwort ist eine Webseite, kein Dokument. Vielleicht ist es eine Anmeldeseite oder ein Hinweis; öffnen Sie die Adresse selbst, um sie zu sehen.',
  'failure.notJson.body':
    'Die Antwort ist beschädigt oder kein JSON. Versuchen Sie es noch einmal; bleibt es so, melden Sie es der Bibliothek.',
  'failure.notAManifest.body':
    'Die Antwort ist weder ein IIIF-Manifest noch eine Alma-Auslieferung. Prüfen Sie die Adresse.',
  'failure.tooLarge.body': 'Das Dokument ist größer als 64 MB und wurde nicht gelesen.',
  'failure.unsafeUrl.title': 'Diese Adresse lässt sich nicht öffnen',
  'failure.unsafeUrl.body':
    'Nur vollständige Adressen, die mit http:// oder https:// beginnen und keinen Benutzernamen enthalten, lassen sich öffnen. Prüfen Sie den Link.',
  'failure.unreadableLink.title': 'Dieser Link ist nicht lesbar',
  'failure.unreadableLink.body':
    'Der Link nennt eine Repräsentation, einen Titelsatz oder einen Server in einer Form, die nicht stimmen kann. Folgen Sie ihm noch einmal vom Katalog aus oder fragen Sie die Bibliothek.',
  'failure.contentState.body':
    'Der Inhaltszustand im Link (iiif-content) nennt nichts, was sich öffnen lässt. Folgen Sie dem Link noch einmal von dort, wo Sie ihn gefunden haben, oder fragen Sie die Bibliothek.',
  'failure.unsupported.title': 'Kann hier nicht gezeigt werden',
  'failure.unsupported.body': 'Dokumente dieser Art lassen sich hier nicht zeigen.',
  'failure.futureVersion.body':
    'Dieses Manifest ist in einer neueren Version von IIIF geschrieben, als dieser Viewer liest.',
  'failure.unreadablePicture.body':
    'Die Datei ist angekommen, aber der Browser kann sie nicht als Bild zeigen.',
  'failure.unreadableFile.body':
    'Die Datei ist angekommen, lässt sich aber nicht lesen: Sie ist beschädigt, durch ein Passwort geschützt oder von anderer Art, als ihr Name sagt.',
  'failure.page.title': 'Diese Seite lässt sich nicht zeigen',
  'failure.emptyFile.body': 'Die Datei ist leer. Melden Sie es der Bibliothek.',
  'failure.damagedFile.body':
    'Die Datei ist angekommen, aber beschädigt oder unvollständig. Versuchen Sie es noch einmal; bleibt es so, melden Sie es der Bibliothek.',
  'failure.protectedFile.body':
    'Die Datei ist durch ein Programm ihres Verlags geschützt (Rechteverwaltung). Sie lässt sich nur mit diesem Programm lesen.',
  'failure.notAPdf.body':
    'Die Datei ist als PDF bezeichnet, aber etwas anderes. Öffnen Sie sie für sich, um zu sehen, was sie ist, oder melden Sie es der Bibliothek.',
  'failure.changedFile.title': 'Die Datei hat sich geändert',
  'failure.changedFile.body':
    'Die Datei auf diesem Gerät wurde geändert, verschoben oder gelöscht, nachdem ihr Ordner geöffnet wurde, oder sie darf nicht mehr gelesen werden. Öffnen Sie den Ordner noch einmal.',
  'failure.partMissing.body':
    'Ein Teil dieser Datei ist nicht angekommen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  'access.signIn': 'Anmelden',
  'access.signIn.body': 'Die Bibliothek zeigt dies nur angemeldeten Leserinnen und Lesern.',
  'access.signIn.comesBack': 'Danach sind Sie wieder auf dieser Seite, an derselben Stelle.',
  'access.signIn.newTab':
    'Die Anmeldung öffnet sich in einem neuen Tab. Wenn Sie hierher zurückkehren, wird von selbst noch einmal gefragt.',
  'access.loginPage.body':
    'Die Bibliothek hat statt des Dokuments ihre Anmeldeseite geschickt. Melden Sie sich an und versuchen Sie es dann noch einmal.',
  'access.loop.title': 'Angemeldet, aber weiterhin kein Zugang',
  'access.loop.body':
    '{host} hat gleich nach der Anmeldung noch einmal abgelehnt. Meist liegt es am Browser: Er gibt die Anmeldung bei {host} nicht an {here} weiter, weil das eine andere Website ist (Cookies von Drittanbietern sind gesperrt). Der eigene Viewer der Bibliothek braucht das nicht.',
  'access.loop.sameHost':
    '{host} hat gleich nach der Anmeldung noch einmal abgelehnt. Vielleicht hat das Konto kein Recht an diesem Dokument, oder der Browser behält keine Cookies. Fragen Sie die Bibliothek oder öffnen Sie es in ihrem eigenen Viewer.',
  'access.ownViewer': 'Im Viewer der Bibliothek öffnen',
  'access.storage': 'Anmeldung hier verwenden lassen',
  'access.storageRefused':
    'Der Browser hat es nicht erlaubt. Der Viewer der Bibliothek funktioniert trotzdem.',
  'access.embargo.title': 'Unter Embargo',
  'access.embargo.body':
    'Die Bibliothek hat den Zugang für eine Zeit gesperrt. Eine Anmeldung würde daran nichts ändern. Kommen Sie später wieder oder fragen Sie die Bibliothek.',
  'access.embargo.until':
    'Der Zugang ist bis {date} gesperrt. Eine Anmeldung würde daran nichts ändern. Kommen Sie dann wieder oder fragen Sie die Bibliothek.',
  'access.place.title': 'Nur in der Bibliothek zugänglich',
  'access.place.body':
    'Dies wird nur an bestimmten Orten gezeigt, etwa im Lesesaal oder im Netz der Bibliothek. Öffnen Sie es dort oder fragen Sie die Bibliothek.',
  'access.group.title': 'Nur für bestimmte Personen zugänglich',
  'access.group.body':
    'Dies wird nur bestimmten Personen gezeigt, etwa Mitgliedern der Bibliothek, und Sie gehören nicht dazu. Fragen Sie die Bibliothek, ob Sie Zugang erhalten können.',
  'access.copies.title': 'Alle Exemplare sind in Benutzung',
  'access.copies.body':
    'Die Zahl der Personen, die dies gleichzeitig lesen dürfen, ist erreicht. Solange diese Seite offen ist, fragt sie von selbst wieder; Sie können es auch gleich noch einmal versuchen oder später wiederkommen.',
  'access.request': 'Zugang beantragen',
  'access.contact': 'Bibliothek fragen',
  'access.others': 'Weitere Repräsentationen dieses Titels',
  'access.representation.unnamed': 'Repräsentation {id}',
  'access.representation.remote': 'in einem anderen Repositorium',
  'access.onlyThisPage': 'Andere Seiten können Ihnen offenstehen.',
  'access.hostNotAllowed.body':
    'Dieser Viewer öffnet keine Dokumente von {host}. Die Bibliothek legt fest, von welchen Servern geöffnet wird; prüfen Sie den Link oder fragen Sie die Bibliothek.',
  'access.embedding.title': 'In dieser Seite nicht verfügbar',
  'access.embedding.body':
    'Die Bibliothek erlaubt dieser Seite nicht, ihren Viewer einzubetten. Öffnen Sie das Dokument in einem eigenen Tab.',
  'access.embedding.open': 'In neuem Tab öffnen',
  'access.session.title': 'Ihre Sitzung ist zu Ende',
  'access.session.body':
    'Was auf dem Bildschirm ist, bleibt, und Ihre Stelle auch. Melden Sie sich wieder an, um weiterzulesen.',
  'access.session.denied':
    'Die Bibliothek gibt keine weiteren Seiten mehr frei. Was auf dem Bildschirm ist, bleibt, und Ihre Stelle auch.',
  'access.session.still': 'Noch immer abgelehnt. Melden Sie sich zuerst an und versuchen Sie es dann.',
  'access.hide': 'Hinweis ausblenden',
  'access.degraded.title': 'Reduzierte Fassung dieser Seite',
  'access.degraded.body':
    'Sie sehen eine reduzierte Fassung dieser Seite. Die vollständige ist für Angemeldete.',
  'access.degraded.more': 'Für die vollständige Fassung anmelden',
  'access.offer.body': 'Das Dokument verlangt eine Anmeldung auf der hier genannten Website.',
  'access.offer.done': 'Ich habe mich angemeldet',
  'access.offer.host': 'Angemeldet wird bei {host}.',
  'access.offer.refused':
    'Die Anmeldung wurde nicht erkannt. Schließen Sie sie im anderen Tab ab und versuchen Sie es dann noch einmal. Hilft das nicht, sperrt vielleicht der Browser Cookies von Drittanbietern.',
  'access.signOut': 'Abmelden',
  'access.terms.title': 'Nutzungsbedingungen',
  'access.terms.accept': 'Ich stimme zu',
  'access.warning.title': 'Warnung zum Inhalt',
  'access.warning.accept': 'Anzeigen',
  'access.warning.covered':
    'Die Bilder dieser Liste sind ausgeblendet, weil einige eine Warnung brauchen können.',
  'access.warning.showPictures': 'Bilder zeigen',
  'access.loan.title': 'Ausleihe',
  'access.loan.minutes': 'Ihre Ausleihe läuft noch {minutes, plural, one {# Minute} other {# Minuten}}.',
  'access.loan.seconds': 'Rückgabe in {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  'access.loan.warning': 'Diese Ausleihe endet in einer Minute.',
  'access.loan.giveBack': 'Jetzt zurückgeben',
  'access.loan.over.title': 'Ihre Ausleihe ist beendet',
  'access.loan.over.body':
    'Das Dokument ist zurückgegeben, damit andere es lesen können. Versuchen Sie es noch einmal, um es erneut auszuleihen.',
  'access.loan.given.title': 'Zurückgegeben',
  'access.loan.given.body':
    'Sie haben das Dokument zurückgegeben. Vielen Dank: Nun können andere es lesen. Versuchen Sie es noch einmal, um es erneut auszuleihen.',
  'access.remote.title': 'In einem anderen Repositorium',
  'access.remote.body': 'Die Dateien dieser Repräsentation liegen bei {host}. Sie werden dort geöffnet.',
  'access.remote.signIn':
    'Das andere Repositorium zeigt dies nur dort Angemeldeten. Öffnen Sie es dort, um sich anzumelden.',
  'access.remote.open': 'Dort öffnen',
  'access.remote.back': 'Zurück',
  'access.misconfigured.title': 'Zurzeit nicht verfügbar',
  'access.misconfigured.body':
    'Die Einstellungen der Bibliothek für diesen Viewer enthalten einen Fehler, darum öffnet er von hier vorerst nichts. Bitte sagen Sie es der Bibliothek.',
}
