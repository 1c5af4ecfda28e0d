import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Intentar de nuevo',
  'failure.openElsewhere': 'Abrir en su propio sitio',
  'failure.home': 'Abrir otro documento',
  'failure.libraryMessage': 'La biblioteca dice:',
  'failure.host': 'Servidor: {host}',
  'failure.loginRequired.title': 'Inicie sesión',
  'failure.loginRequired.body':
    'La biblioteca muestra esto solo a quienes han iniciado sesión. Inicie sesión en la biblioteca e inténtelo de nuevo.',
  'failure.denied.title': 'Acceso no permitido',
  'failure.denied.body':
    'La biblioteca no permite el acceso desde aquí, e iniciar sesión no lo cambiaría. Pregunte a la biblioteca por el acceso.',
  'failure.notFound.title': 'No encontrado',
  'failure.notFound.body':
    'En esta dirección no hay nada. El enlace puede ser antiguo o estar mal escrito; busque de nuevo el título en el catálogo.',
  'failure.notFound.pageBody': 'El servidor no tiene ningún archivo de esta página.',
  'failure.unreachable.title': 'Sin respuesta',
  'failure.unreachable.body':
    'No se ha podido contactar con el servidor. Compruebe la conexión e inténtelo de nuevo.',
  'failure.timeout.body': 'El servidor ha tardado demasiado en responder. Inténtelo de nuevo en un momento.',
  'failure.offline.title': 'No hay conexión',
  'failure.offline.body': 'No hay conexión a la red. El documento se abrirá por sí solo cuando vuelva.',
  'failure.serverError.body':
    'El servidor comunica un error (estado {status, number}). Inténtelo de nuevo en un momento.',
  'failure.tooManyRequests.body':
    'El servidor recibe ahora demasiadas peticiones. Espere un momento e inténtelo de nuevo.',
  'failure.acrossOrigins.body':
    'No ha llegado ninguna respuesta que esta página pueda leer. O bien no se puede contactar con {host}{scheme, select, http {} other { por https}}, o bien no permite que otros sitios lo lean (CORS). Su administrador puede permitir el origen de este sitio; en Alma el ajuste es delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'El objeto ha llegado, pero su archivo en {host} no. O bien no se puede contactar con {host}, o bien su almacenamiento no permite que otros sitios lo lean (CORS). Es un ajuste del almacenamiento (las reglas CORS de su bucket), no de la entrega: debe permitir el origen de este sitio, GET, HEAD y la cabecera Range.',
  'failure.recordAcrossOrigins.body':
    'El enlace nombra un registro (MMS ID), al que {host} responde con una redirección que otros sitios no pueden seguir. Use en su lugar el enlace de la representación (su número empieza por 12).',
  'failure.invalid.title': 'Esto no se puede leer',
  'failure.invalid.body': 'La respuesta del servidor no tiene la forma esperada.',
  'failure.webPage.body':
    'La respuesta es una página web, no un documento. Puede ser una página de inicio de sesión o un aviso; abra la dirección misma para verla.',
  'failure.notJson.body':
    'La respuesta está dañada o no es JSON. Inténtelo de nuevo; si sigue así, avise a la biblioteca.',
  'failure.notAManifest.body':
    'La respuesta no es un manifiesto IIIF ni una entrega de Alma. Compruebe la dirección.',
  'failure.tooLarge.body': 'El documento supera los 64 MB y no se ha leído.',
  'failure.unsafeUrl.title': 'Esta dirección no se puede abrir',
  'failure.unsafeUrl.body':
    'Solo se pueden abrir direcciones completas que empiecen por http:// o https://, sin nombre de usuario. Compruebe el enlace.',
  'failure.unreadableLink.title': 'Este enlace no se puede leer',
  'failure.unreadableLink.body':
    'El enlace nombra una representación, un registro o un servidor en una forma que no puede ser correcta. Sígalo de nuevo desde el catálogo o pregunte a la biblioteca.',
  'failure.contentState.body':
    'El estado de contenido del enlace (iiif-content) no indica nada que se pueda abrir. Siga de nuevo el enlace desde donde lo encontró o consulte a la biblioteca.',
  'failure.unsupported.title': 'No se puede mostrar aquí',
  'failure.unsupported.body': 'Este tipo de documento no se puede mostrar aquí.',
  'failure.futureVersion.body':
    'Este manifiesto está escrito en una versión de IIIF más nueva que las que lee este visor.',
  'failure.unreadablePicture.body':
    'El archivo ha llegado, pero el navegador no puede mostrarlo como imagen.',
  'failure.unreadableFile.body':
    'El archivo ha llegado, pero no se puede leer: está dañado, protegido con contraseña o es de otro tipo del que indica su nombre.',
  'failure.page.title': 'Esta página no se puede mostrar',
  'failure.emptyFile.body': 'El archivo está vacío. Avise a la biblioteca.',
  'failure.damagedFile.body':
    'El archivo ha llegado, pero está dañado o incompleto. Vuelva a intentarlo; si sigue así, avise a la biblioteca.',
  'failure.protectedFile.body':
    'El archivo está protegido con un programa de su editor (gestión de derechos). Solo se puede leer con ese programa.',
  'failure.notAPdf.body':
    'El archivo está indicado como PDF, pero es otra cosa. Ábralo por separado para ver qué es, o avise a la biblioteca.',
  'failure.changedFile.title': 'El archivo ha cambiado',
  'failure.changedFile.body':
    'El archivo de este dispositivo se modificó, se movió o se borró después de abrir su carpeta, o ya no se puede leer. Abra la carpeta de nuevo.',
  'failure.partMissing.body':
    'Una parte de este archivo no ha llegado. Revise la conexión y vuelva a intentarlo.',

  'access.signIn': 'Iniciar sesión',
  'access.signIn.body': 'La biblioteca muestra esto solo a quienes han iniciado sesión.',
  'access.signIn.comesBack': 'Después volverá a esta página, al mismo lugar.',
  'access.signIn.newTab':
    'La página de inicio de sesión se abre en otra pestaña. Al volver a esta, se pregunta de nuevo por sí sola.',
  'access.loginPage.body':
    'La biblioteca respondió con su página de inicio de sesión en lugar del documento. Inicie sesión y vuelva a intentarlo.',
  'access.loop.title': 'Sesión iniciada, pero sin acceso',
  'access.loop.body':
    '{host} volvió a negar el acceso justo después de iniciar sesión. Suele deberse al navegador: no deja que {here} use la sesión de {host}, porque es otro sitio (las cookies de terceros están bloqueadas). El visor propio de la biblioteca no lo necesita.',
  'access.loop.sameHost':
    '{host} volvió a negar el acceso justo después de iniciar sesión. Puede que la cuenta no tenga derecho a este documento o que el navegador no guarde cookies. Pregunte a la biblioteca o ábralo en su propio visor.',
  'access.ownViewer': 'Abrir en el visor de la biblioteca',
  'access.storage': 'Permitir usar aquí la sesión',
  'access.storageRefused': 'El navegador no lo permitió. El visor de la biblioteca funciona igualmente.',
  'access.embargo.title': 'Bajo embargo',
  'access.embargo.body':
    'La biblioteca ha cerrado el acceso durante un tiempo. Iniciar sesión no lo cambiaría. Vuelva más tarde o pregunte a la biblioteca.',
  'access.embargo.until':
    'El acceso está cerrado hasta el {date}. Iniciar sesión no lo cambiaría. Vuelva entonces o pregunte a la biblioteca.',
  'access.place.title': 'Disponible solo en la biblioteca',
  'access.place.body':
    'Esto se muestra solo en ciertos lugares, como la sala de lectura o la red de la biblioteca. Ábralo allí o pregunte a la biblioteca.',
  'access.group.title': 'Reservado a determinados lectores',
  'access.group.body':
    'Esto se muestra solo a ciertos lectores, como los miembros de la biblioteca, y usted no está entre ellos. Pregunte a la biblioteca si se le puede dar acceso.',
  'access.copies.title': 'Todos los ejemplares están en uso',
  'access.copies.body':
    'Se ha alcanzado el número de lectores permitidos a la vez. Mientras esta página esté abierta, vuelve a preguntar por sí sola; también puede intentarlo ahora o volver más tarde.',
  'access.request': 'Solicitar acceso',
  'access.contact': 'Contactar con la biblioteca',
  'access.others': 'Otras representaciones de este registro',
  'access.representation.unnamed': 'Representación {id}',
  'access.representation.remote': 'en otro repositorio',
  'access.onlyThisPage': 'Otras páginas pueden estar abiertas para usted.',
  'access.hostNotAllowed.body':
    'Este visor no abre documentos de {host}. La biblioteca decide qué servidores abre; compruebe el enlace o pregunte a la biblioteca.',
  'access.embedding.title': 'No disponible dentro de esta página',
  'access.embedding.body':
    'La biblioteca no permite que esta página incluya su visor. Abra el documento en una pestaña propia.',
  'access.embedding.open': 'Abrir en otra pestaña',
  'access.session.title': 'Su sesión ha terminado',
  'access.session.body':
    'Lo que está en pantalla se conserva, y también el punto en que estaba. Inicie sesión de nuevo para seguir leyendo.',
  'access.session.denied':
    'La biblioteca ya no da acceso a más páginas. Lo que está en pantalla se conserva, y también el punto en que estaba.',
  'access.session.still': 'Sigue sin acceso. Inicie sesión primero y vuelva a intentarlo.',
  'access.hide': 'Ocultar este aviso',
  'access.degraded.title': 'Versión reducida de esta página',
  'access.degraded.body':
    'Ve una versión reducida de esta página. La completa es para quienes han iniciado sesión.',
  'access.degraded.more': 'Iniciar sesión para ver la versión completa',
  'access.offer.body': 'El documento pide iniciar sesión en el sitio que aquí se nombra.',
  'access.offer.done': 'Ya he iniciado sesión',
  'access.offer.host': 'La sesión se inicia en {host}.',
  'access.offer.refused':
    'No se reconoció la sesión. Termine en la otra pestaña y vuelva a intentarlo. Si no ayuda, puede que el navegador bloquee las cookies de terceros.',
  'access.signOut': 'Cerrar sesión',
  'access.terms.title': 'Condiciones de uso',
  'access.terms.accept': 'Acepto',
  'access.warning.title': 'Advertencia de contenido',
  'access.warning.accept': 'Mostrar',
  'access.warning.covered':
    'Las imágenes de esta lista están ocultas porque algunas pueden necesitar una advertencia.',
  'access.warning.showPictures': 'Mostrar las imágenes',
  'access.loan.title': 'Préstamo',
  'access.loan.minutes': '{minutes, plural, one {Queda # minuto} other {Quedan # minutos}} de este préstamo.',
  'access.loan.seconds': 'Se devuelve en {seconds, plural, one {# segundo} other {# segundos}}.',
  'access.loan.warning': 'Este préstamo termina en un minuto.',
  'access.loan.giveBack': 'Devolver ahora',
  'access.loan.over.title': 'Su préstamo ha terminado',
  'access.loan.over.body':
    'El documento se ha devuelto para que otros puedan leerlo. Vuelva a intentarlo para pedirlo prestado de nuevo.',
  'access.loan.given.title': 'Devuelto',
  'access.loan.given.body':
    'Ha devuelto el documento. Gracias: ahora otros pueden leerlo. Vuelva a intentarlo para pedirlo prestado de nuevo.',
  'access.remote.title': 'Conservado en otro repositorio',
  'access.remote.body': 'Los archivos de esta representación están en {host}. Se abren allí.',
  'access.remote.signIn':
    'El otro repositorio lo muestra solo a quienes han iniciado sesión allí. Ábralo allí para iniciar sesión.',
  'access.remote.open': 'Abrir allí',
  'access.remote.back': 'Volver',
  'access.misconfigured.title': 'No disponible por el momento',
  'access.misconfigured.body':
    'Los ajustes de la biblioteca para este visor contienen un error, por lo que de momento no abre nada desde aquí. Avise a la biblioteca.',
}
