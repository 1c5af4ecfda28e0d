import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Torna-ho a provar',
  'failure.openElsewhere': 'Obre al seu propi lloc web',
  'failure.home': 'Obre un altre document',
  'failure.libraryMessage': 'La biblioteca diu:',
  'failure.host': 'Servidor: {host}',
  'failure.loginRequired.title': 'Inicieu la sessió',
  'failure.loginRequired.body':
    'La biblioteca només ho mostra als lectors que han iniciat la sessió. Inicieu la sessió a la biblioteca i torneu-ho a provar.',
  'failure.denied.title': 'No hi teniu accés',
  'failure.denied.body':
    'La biblioteca no permet l’accés des d’aquí, i iniciar la sessió no ho canviaria. Pregunteu a la biblioteca per l’accés.',
  'failure.notFound.title': 'No s’ha trobat',
  'failure.notFound.body':
    'No hi ha res en aquesta adreça. Pot ser que l’enllaç sigui antic o estigui mal escrit; torneu a cercar el títol en el catàleg.',
  'failure.notFound.pageBody': 'El servidor no té cap fitxer d’aquesta pàgina.',
  'failure.unreachable.title': 'Sense resposta',
  'failure.unreachable.body':
    'No s’ha pogut arribar al servidor. Comproveu la connexió i torneu-ho a provar.',
  'failure.timeout.body': 'El servidor ha trigat massa a respondre. Torneu-ho a provar d’aquí a un moment.',
  'failure.offline.title': 'Esteu fora de línia',
  'failure.offline.body': 'No hi ha connexió de xarxa. El document s’obrirà tot sol quan torni la connexió.',
  'failure.serverError.body':
    'El servidor informa d’un error seu (estat {status, number}). Torneu-ho a provar d’aquí a un moment.',
  'failure.tooManyRequests.body':
    'Ara mateix el servidor rep massa peticions. Espereu un moment i torneu-ho a provar.',
  'failure.acrossOrigins.body':
    'El servidor no ha donat cap resposta que aquesta pàgina pugui llegir. O bé no es pot arribar a {host}{scheme, select, http {} other { per https}}, o bé no permet que altres llocs web el llegeixin (CORS). El seu operador pot permetre l’origen d’aquest lloc web; a Alma el paràmetre és delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'L’objecte ha arribat, però el seu fitxer de {host}, no. O bé no es pot arribar a {host}, o bé l’emmagatzematge d’allà no permet que altres llocs web el llegeixin (CORS). És un paràmetre de l’emmagatzematge (les regles CORS del seu bucket), no del lliurament: l’emmagatzematge ha de permetre l’origen d’aquest lloc web, GET, HEAD i la capçalera Range.',
  'failure.recordAcrossOrigins.body':
    'L’enllaç indica un registre (MMS ID), al qual {host} respon amb una redirecció que altres llocs web no poden seguir. Feu servir en lloc seu l’enllaç de la representació (el seu número comença per 12).',
  'failure.invalid.title': 'Això no es pot llegir',
  'failure.invalid.body': 'La resposta del servidor no té la forma esperada.',
  'failure.webPage.body':
    'La resposta és una pàgina web, no un document. Pot ser una pàgina d’inici de sessió o un avís; obriu l’adreça mateixa per veure-la.',
  'failure.notJson.body':
    'La resposta està malmesa o no és JSON. Torneu-ho a provar; si continua igual, aviseu la biblioteca.',
  'failure.notAManifest.body':
    'La resposta no és ni un manifest IIIF ni un lliurament d’Alma. Comproveu l’adreça.',
  'failure.tooLarge.body': 'El document fa més de 64 MB i no s’ha llegit.',
  'failure.unsafeUrl.title': 'Aquesta adreça no es pot obrir',
  'failure.unsafeUrl.body':
    'Només es poden obrir adreces completes que comencin per http:// o https://, sense nom d’usuari. Comproveu l’enllaç.',
  'failure.unreadableLink.title': 'Aquest enllaç no es pot llegir',
  'failure.unreadableLink.body':
    'L’enllaç indica una representació, un registre o un servidor en una forma que no pot ser correcta. Torneu-lo a seguir des del catàleg o pregunteu-ho a la biblioteca.',
  'failure.contentState.body':
    'L’estat del contingut de l’enllaç (iiif-content) no indica res que es pugui obrir. Torneu a seguir l’enllaç des d’on l’heu trobat o consulteu la biblioteca.',
  'failure.unsupported.title': 'No es pot mostrar aquí',
  'failure.unsupported.body': 'Aquest tipus de document no es pot mostrar aquí.',
  'failure.futureVersion.body':
    'Aquest manifest està escrit en una versió d’IIIF més nova que la que llegeix aquest visor.',
  'failure.unreadablePicture.body': 'El fitxer ha arribat, però el navegador no el pot mostrar com a imatge.',
  'failure.unreadableFile.body':
    'El fitxer ha arribat, però no es pot llegir: està malmès, protegit amb contrasenya o és d’un tipus diferent del que diu el seu nom.',
  'failure.page.title': 'Aquesta pàgina no es pot mostrar',
  'failure.emptyFile.body': 'El fitxer és buit. Aviseu la biblioteca.',
  'failure.damagedFile.body':
    'El fitxer ha arribat, però està malmès o incomplet. Torneu-ho a provar; si continua igual, aviseu la biblioteca.',
  'failure.protectedFile.body':
    'El fitxer està protegit amb un programa de l’editor (gestió de drets). Només es pot llegir amb aquest programa.',
  'failure.notAPdf.body':
    'El fitxer està etiquetat com a PDF però és una altra cosa. Obriu-lo a part per veure què és o aviseu la biblioteca.',
  'failure.changedFile.title': 'El fitxer ha canviat',
  'failure.changedFile.body':
    'El fitxer d’aquest dispositiu s’ha modificat, mogut o suprimit després d’obrir-ne la carpeta, o ja no es permet llegir-lo. Torneu a obrir la carpeta.',
  'failure.partMissing.body':
    'Una part d’aquest fitxer no ha arribat. Comproveu la connexió i torneu-ho a provar.',

  'access.signIn': 'Inicia la sessió',
  'access.signIn.body': 'La biblioteca només ho mostra als lectors que han iniciat la sessió.',
  'access.signIn.comesBack': 'Tornareu a aquesta pàgina, al mateix lloc.',
  'access.signIn.newTab':
    'La pàgina d’inici de sessió s’obre en una pestanya nova. Quan torneu a aquesta, la petició es repetirà tota sola.',
  'access.loginPage.body':
    'La biblioteca ha respost amb la seva pàgina d’inici de sessió en lloc del document. Inicieu la sessió i torneu-ho a provar.',
  'access.loop.title': 'Sessió iniciada, però encara sense accés',
  'access.loop.body':
    '{host} ha tornat a denegar l’accés just després que iniciéssiu la sessió. Gairebé sempre la causa és el navegador: no comparteix la sessió de {host} amb {here}, perquè és un altre lloc web (les galetes de tercers estan blocades). El visor propi de la biblioteca no ho necessita.',
  'access.loop.sameHost':
    '{host} ha tornat a denegar l’accés just després que iniciéssiu la sessió. Pot ser que el compte no tingui dret a aquest document o que el navegador no desi galetes. Pregunteu-ho a la biblioteca o obriu-lo en el visor propi de la biblioteca.',
  'access.ownViewer': 'Obre en el visor propi de la biblioteca',
  'access.storage': 'Permet fer servir la sessió aquí',
  'access.storageRefused':
    'El navegador no ho ha permès. El visor propi de la biblioteca funciona igualment.',
  'access.embargo.title': 'Sota embargament',
  'access.embargo.body':
    'La biblioteca n’ha tancat l’accés durant un temps. Iniciar la sessió no ho canviaria. Torneu més tard o pregunteu-ho a la biblioteca.',
  'access.embargo.until':
    'L’accés està tancat fins al {date}. Iniciar la sessió no ho canviaria. Torneu aleshores o pregunteu-ho a la biblioteca.',
  'access.place.title': 'Disponible només a la biblioteca',
  'access.place.body':
    'Això només es mostra en certs llocs, com ara la sala de lectura o la xarxa de la biblioteca. Obriu-ho allà o pregunteu-ho a la biblioteca.',
  'access.group.title': 'Restringit a certs lectors',
  'access.group.body':
    'Això només es mostra a certs lectors, com ara els membres de la biblioteca, i no en formeu part. Pregunteu a la biblioteca si us hi poden donar accés.',
  'access.copies.title': 'Tots els exemplars estan en ús',
  'access.copies.body':
    'S’ha arribat al nombre de lectors permesos alhora. Mentre aquesta pàgina és oberta, la petició es repeteix tota sola; també podeu tornar-ho a provar ara o tornar més tard.',
  'access.request': 'Demana accés',
  'access.contact': 'Pregunta a la biblioteca',
  'access.others': 'Altres representacions d’aquest registre',
  'access.representation.unnamed': 'Representació {id}',
  'access.representation.remote': 'en un altre repositori',
  'access.onlyThisPage': 'Pot ser que tingueu accés a altres pàgines.',
  'access.hostNotAllowed.body':
    'Aquest visor no obre documents de {host}. La biblioteca decideix de quins servidors n’obre; comproveu l’enllaç o pregunteu-ho a la biblioteca.',
  'access.embedding.title': 'No disponible dins d’aquesta pàgina',
  'access.embedding.body':
    'La biblioteca no permet que aquesta pàgina incrusti el seu visor. Obriu el document en una pestanya a part.',
  'access.embedding.open': 'Obre en una pestanya nova',
  'access.session.title': 'La sessió ha acabat',
  'access.session.body':
    'El que hi ha a la pantalla es manté, i el lloc on éreu també. Torneu a iniciar la sessió per continuar llegint.',
  'access.session.denied':
    'La biblioteca ja no dona accés a més pàgines. El que hi ha a la pantalla es manté, i el lloc on éreu també.',
  'access.session.still': 'Encara sense accés. Primer inicieu la sessió i després torneu-ho a provar.',
  'access.hide': 'Amaga aquest avís',
  'access.degraded.title': 'Versió reduïda d’aquesta pàgina',
  'access.degraded.body':
    'Veieu una versió reduïda d’aquesta pàgina. La versió completa és per als lectors que han iniciat la sessió.',
  'access.degraded.more': 'Inicia la sessió per a la versió completa',
  'access.offer.body': 'El document demana als lectors que iniciïn la sessió al lloc web indicat aquí.',
  'access.offer.done': 'Ja he iniciat la sessió',
  'access.offer.host': 'La sessió s’inicia a {host}.',
  'access.offer.refused':
    'No s’ha reconegut l’inici de sessió. Acabeu-lo a l’altra pestanya i torneu-ho a provar. Si això no hi ajuda, pot ser que el navegador bloqui les galetes de tercers.',
  'access.signOut': 'Tanca la sessió',
  'access.terms.title': 'Condicions d’ús',
  'access.terms.accept': 'Ho accepto',
  'access.warning.title': 'Avís sobre el contingut',
  'access.warning.accept': 'Mostra-ho',
  'access.warning.covered':
    'Les imatges d’aquesta llista estan amagades, perquè algunes poden necessitar un avís.',
  'access.warning.showPictures': 'Mostra les imatges',
  'access.loan.title': 'Préstec',
  'access.loan.minutes':
    '{minutes, plural, one {Queda # minut d’aquest préstec.} many {Queden # de minuts d’aquest préstec.} other {Queden # minuts d’aquest préstec.}}',
  'access.loan.seconds':
    'Es retornarà d’aquí a {seconds, plural, one {# segon} many {# de segons} other {# segons}}.',
  'access.loan.warning': 'Aquest préstec acaba d’aquí a un minut.',
  'access.loan.giveBack': 'Retorna-ho ara',
  'access.loan.over.title': 'El vostre préstec ha acabat',
  'access.loan.over.body':
    'El document s’ha retornat perquè altres el puguin llegir. Torneu-ho a provar per agafar-lo en préstec una altra vegada.',
  'access.loan.given.title': 'Retornat',
  'access.loan.given.body':
    'Heu retornat el document. Gràcies: ara altres el poden llegir. Torneu-ho a provar per agafar-lo en préstec una altra vegada.',
  'access.remote.title': 'Conservat en un altre repositori',
  'access.remote.body': 'Els fitxers d’aquesta representació són a {host}. S’obren allà.',
  'access.remote.signIn':
    'L’altre repositori només ho mostra als lectors que hi han iniciat la sessió. Obriu-ho allà per iniciar la sessió.',
  'access.remote.open': 'Obre-ho allà',
  'access.remote.back': 'Enrere',
  'access.misconfigured.title': 'No disponible en aquest moment',
  'access.misconfigured.body':
    'La configuració de la biblioteca per a aquest visor conté un error, i per això de moment no s’obre res des d’aquí. Aviseu la biblioteca.',
}
