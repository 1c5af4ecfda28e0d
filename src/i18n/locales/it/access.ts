import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Riprova',
  'failure.openElsewhere': 'Apri sul sito di origine',
  'failure.home': 'Apri un altro documento',
  'failure.libraryMessage': 'La biblioteca comunica:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Effettuare l’accesso',
  'failure.loginRequired.body':
    'La biblioteca mostra questo documento solo ai lettori che hanno effettuato l’accesso. Effettuare l’accesso presso la biblioteca, poi riprovare.',
  'failure.denied.title': 'Consultazione non consentita',
  'failure.denied.body':
    'La biblioteca non consente la consultazione da qui, ed effettuare l’accesso non cambierebbe nulla. Chiedere alla biblioteca come consultare il documento.',
  'failure.notFound.title': 'Non trovato',
  'failure.notFound.body':
    'A questo indirizzo non c’è nulla. Il link può essere vecchio o scritto male; cercare di nuovo il titolo nel catalogo.',
  'failure.notFound.pageBody': 'Il server non ha alcun file per questa pagina.',
  'failure.unreachable.title': 'Nessuna risposta',
  'failure.unreachable.body':
    'Non è stato possibile raggiungere il server. Verificare la connessione e riprovare.',
  'failure.timeout.body': 'Il server ha impiegato troppo tempo a rispondere. Riprovare tra poco.',
  'failure.offline.title': 'Connessione assente',
  'failure.offline.body':
    'Non c’è connessione alla rete. Il documento si apre da sé quando la connessione torna.',
  'failure.serverError.body':
    'Il server segnala un proprio errore (stato {status, number}). Riprovare tra poco.',
  'failure.tooManyRequests.body':
    'Il server riceve troppe richieste in questo momento. Attendere un attimo e riprovare.',
  'failure.acrossOrigins.body':
    'Il server non ha dato una risposta che questa pagina possa leggere. O {host} non è raggiungibile{scheme, select, http {} other { tramite https}}, oppure non consente ad altri siti web di leggerlo (CORS). Il suo gestore può autorizzare l’origine di questo sito; in Alma l’impostazione è delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'L’oggetto è arrivato, ma il suo file su {host} no. O {host} non è raggiungibile, oppure l’archiviazione su quel server non consente ad altri siti web di leggerla (CORS). È un’impostazione dell’archiviazione (le regole CORS del suo bucket), non della consegna: deve autorizzare l’origine di questo sito, GET, HEAD e l’intestazione Range.',
  'failure.recordAcrossOrigins.body':
    'Il link indica un record (MMS ID), a cui {host} risponde con un reindirizzamento che altri siti web non possono seguire. Usare invece il link della rappresentazione (il suo numero inizia con 12).',
  'failure.invalid.title': 'Impossibile leggere la risposta',
  'failure.invalid.body': 'La risposta del server non ha la forma attesa.',
  'failure.webPage.body':
    'La risposta è una pagina web, non un documento. Potrebbe essere una pagina di accesso o un avviso; aprire direttamente l’indirizzo per vederla.',
  'failure.notJson.body':
    'La risposta è danneggiata o non è JSON. Riprovare; se il problema persiste, segnalarlo alla biblioteca.',
  'failure.notAManifest.body':
    'La risposta non è né un manifest IIIF né una consegna Alma. Verificare l’indirizzo.',
  'failure.tooLarge.body': 'Il documento supera i 64 MB e non è stato letto.',
  'failure.unsafeUrl.title': 'Questo indirizzo non può essere aperto',
  'failure.unsafeUrl.body':
    'Si possono aprire solo indirizzi completi che iniziano con http:// o https://, senza nome utente. Verificare il link.',
  'failure.unreadableLink.title': 'Questo link non può essere letto',
  'failure.unreadableLink.body':
    'Il link indica una rappresentazione, un record o un host in una forma che non può essere corretta. Seguirlo di nuovo dal catalogo o chiedere alla biblioteca.',
  'failure.contentState.body':
    'Lo stato del contenuto nel link (iiif-content) non indica nulla che si possa aprire. Segua di nuovo il link da dove l’ha trovato o chieda alla biblioteca.',
  'failure.unsupported.title': 'Non può essere mostrato qui',
  'failure.unsupported.body': 'Questo tipo di documento non può essere mostrato qui.',
  'failure.futureVersion.body':
    'Questo manifest è scritto in una versione di IIIF più recente di quelle che questo visualizzatore legge.',
  'failure.unreadablePicture.body': 'Il file è arrivato, ma il browser non può mostrarlo come immagine.',
  'failure.unreadableFile.body':
    'Il file è arrivato, ma non può essere letto: è danneggiato, protetto da password o di un tipo diverso da quello indicato dal nome.',
  'failure.page.title': 'Questa pagina non può essere mostrata',
  'failure.emptyFile.body': 'Il file è vuoto. Segnalarlo alla biblioteca.',
  'failure.damagedFile.body':
    'Il file è arrivato, ma è danneggiato o incompleto. Riprovare; se il problema persiste, segnalarlo alla biblioteca.',
  'failure.protectedFile.body':
    'Il file è protetto da un programma del suo editore (gestione dei diritti). Si può leggere solo con quel programma.',
  'failure.notAPdf.body':
    'Il file è indicato come PDF ma è qualcos’altro. Aprirlo a parte per vedere che cos’è, o segnalarlo alla biblioteca.',
  'failure.changedFile.title': 'Il file è cambiato',
  'failure.changedFile.body':
    'Il file su questo dispositivo è stato modificato, spostato o eliminato dopo l’apertura della sua cartella, oppure non è più consentito leggerlo. Aprire di nuovo la cartella.',
  'failure.partMissing.body':
    'Una parte di questo file non è arrivata. Verificare la connessione, poi riprovare.',

  'access.signIn': 'Accedi',
  'access.signIn.body':
    'La biblioteca mostra questo documento solo ai lettori che hanno effettuato l’accesso.',
  'access.signIn.comesBack': 'Dopo si torna a questa pagina, nello stesso punto.',
  'access.signIn.newTab':
    'La pagina di accesso si apre in una nuova scheda. Al ritorno in questa, la richiesta viene ripetuta da sé.',
  'access.loginPage.body':
    'La biblioteca ha risposto con la sua pagina di accesso invece del documento. Effettuare l’accesso, poi riprovare.',
  'access.loop.title': 'Accesso effettuato, ma consultazione ancora rifiutata',
  'access.loop.body':
    '{host} ha rifiutato di nuovo la consultazione subito dopo l’accesso. Per lo più la causa è il browser: non lascia arrivare a {here} l’accesso effettuato su {host}, perché è un altro sito (i cookie di terze parti sono bloccati). Il visualizzatore della biblioteca non ne ha bisogno.',
  'access.loop.sameHost':
    '{host} ha rifiutato di nuovo la consultazione subito dopo l’accesso. Forse l’account non ha diritto a questo documento, o il browser non conserva i cookie. Chiedere alla biblioteca, o aprirlo nel visualizzatore della biblioteca.',
  'access.ownViewer': 'Apri nel visualizzatore della biblioteca',
  'access.storage': 'Consenti di usare qui l’accesso effettuato',
  'access.storageRefused':
    'Il browser non lo ha consentito. Il visualizzatore della biblioteca funziona comunque.',
  'access.embargo.title': 'Sotto embargo',
  'access.embargo.body':
    'La biblioteca ha sospeso la consultazione per un certo periodo. Effettuare l’accesso non cambierebbe nulla. Tornare più tardi o chiedere alla biblioteca.',
  'access.embargo.until':
    'Consultazione sospesa fino al {date}. Effettuare l’accesso non cambierebbe nulla. Tornare dopo quella data o chiedere alla biblioteca.',
  'access.place.title': 'Disponibile solo in biblioteca',
  'access.place.body':
    'Questo documento è mostrato solo in certi luoghi, come la sala di lettura o la rete della biblioteca. Aprirlo lì o chiedere alla biblioteca.',
  'access.group.title': 'Riservato a determinati lettori',
  'access.group.body':
    'Questo documento è mostrato solo a determinati lettori, come gli iscritti alla biblioteca, e l’utente attuale non è tra questi. Chiedere alla biblioteca se è possibile essere ammessi.',
  'access.copies.title': 'Tutte le copie sono in uso',
  'access.copies.body':
    'È stato raggiunto il numero di lettori ammessi contemporaneamente. Finché questa pagina è aperta, la richiesta viene ripetuta da sé; si può anche riprovare subito o tornare più tardi.',
  'access.request': 'Richiedi la consultazione',
  'access.contact': 'Chiedi alla biblioteca',
  'access.others': 'Altre rappresentazioni di questo record',
  'access.representation.unnamed': 'Rappresentazione {id}',
  'access.representation.remote': 'in un altro deposito',
  'access.onlyThisPage': 'Altre pagine potrebbero essere consultabili.',
  'access.hostNotAllowed.body':
    'Questo visualizzatore non apre documenti di {host}. La biblioteca decide da quali host aprirli; verificare il link o chiedere alla biblioteca.',
  'access.embedding.title': 'Non disponibile all’interno di questa pagina',
  'access.embedding.body':
    'La biblioteca non consente a questa pagina di incorporare il suo visualizzatore. Aprire il documento in una scheda propria.',
  'access.embedding.open': 'Apri in una nuova scheda',
  'access.session.title': 'La sessione è terminata',
  'access.session.body':
    'Ciò che è sullo schermo resta, e anche il punto raggiunto. Effettuare di nuovo l’accesso per continuare a leggere.',
  'access.session.denied':
    'La biblioteca non consente più di consultare altre pagine. Ciò che è sullo schermo resta, e anche il punto raggiunto.',
  'access.session.still': 'Consultazione ancora rifiutata. Effettuare prima l’accesso, poi riprovare.',
  'access.hide': 'Nascondi questo avviso',
  'access.degraded.title': 'Versione ridotta di questa pagina',
  'access.degraded.body':
    'È mostrata una versione ridotta di questa pagina. La versione completa è per i lettori che hanno effettuato l’accesso.',
  'access.degraded.more': 'Accedi per la versione completa',
  'access.offer.body': 'Il documento chiede ai lettori di effettuare l’accesso sul sito qui indicato.',
  'access.offer.done': 'Ho effettuato l’accesso',
  'access.offer.host': 'L’accesso si effettua presso {host}.',
  'access.offer.refused':
    'L’accesso non è stato riconosciuto. Completarlo nell’altra scheda, poi riprovare. Se non basta, forse il browser blocca i cookie di terze parti.',
  'access.signOut': 'Esci',
  'access.terms.title': 'Condizioni d’uso',
  'access.terms.accept': 'Accetto',
  'access.warning.title': 'Avviso sul contenuto',
  'access.warning.accept': 'Mostra',
  'access.warning.covered':
    'Le immagini di questo elenco sono nascoste, perché alcune potrebbero richiedere un avviso.',
  'access.warning.showPictures': 'Mostra le immagini',
  'access.loan.title': 'Prestito',
  'access.loan.minutes':
    'Tempo rimanente di questo prestito: {minutes, plural, one {# minuto} many {# di minuti} other {# minuti}}.',
  'access.loan.seconds':
    'Restituzione tra {seconds, plural, one {# secondo} many {# di secondi} other {# secondi}}.',
  'access.loan.warning': 'Questo prestito termina tra un minuto.',
  'access.loan.giveBack': 'Restituisci ora',
  'access.loan.over.title': 'Il prestito è terminato',
  'access.loan.over.body':
    'Il documento è stato restituito, così che altri possano leggerlo. Riprovare per prenderlo di nuovo in prestito.',
  'access.loan.given.title': 'Restituito',
  'access.loan.given.body':
    'Il documento è stato restituito. Grazie: ora possono leggerlo altri. Riprovare per prenderlo di nuovo in prestito.',
  'access.remote.title': 'Conservato in un altro deposito',
  'access.remote.body': 'I file di questa rappresentazione si trovano presso {host}. Si aprono lì.',
  'access.remote.signIn':
    'L’altro deposito mostra questo documento solo ai lettori che vi hanno effettuato l’accesso. Aprirlo lì per effettuare l’accesso.',
  'access.remote.open': 'Apri lì',
  'access.remote.back': 'Indietro',
  'access.misconfigured.title': 'Al momento non disponibile',
  'access.misconfigured.body':
    'Le impostazioni della biblioteca per questo visualizzatore contengono un errore, perciò per ora da qui non si apre nulla. Si prega di segnalarlo alla biblioteca.',
}
