import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Réessayer',
  'failure.openElsewhere': 'Ouvrir sur son propre site',
  'failure.home': 'Ouvrir un autre document',
  'failure.libraryMessage': 'Message de la bibliothèque :',
  'failure.host': 'Serveur : {host}',
  'failure.loginRequired.title': 'Veuillez vous identifier',
  'failure.loginRequired.body':
    'La bibliothèque ne montre ceci qu’aux lecteurs identifiés. Identifiez-vous auprès de la bibliothèque, puis réessayez.',
  'failure.denied.title': 'Accès refusé',
  'failure.denied.body':
    'La bibliothèque n’autorise pas l’accès d’ici, et s’identifier n’y changerait rien. Renseignez-vous auprès d’elle sur l’accès.',
  'failure.notFound.title': 'Introuvable',
  'failure.notFound.body':
    'Il n’y a rien à cette adresse. Le lien est peut-être ancien ou mal saisi ; cherchez de nouveau le titre dans le catalogue.',
  'failure.notFound.pageBody': 'Le serveur n’a pas de fichier pour cette page.',
  'failure.unreachable.title': 'Pas de réponse',
  'failure.unreachable.body': 'Le serveur est injoignable. Vérifiez la connexion et réessayez.',
  'failure.timeout.body': 'Le serveur a mis trop de temps à répondre. Réessayez dans un instant.',
  'failure.offline.title': 'Vous êtes hors ligne',
  'failure.offline.body':
    'Il n’y a pas de connexion au réseau. Le document s’ouvrira de lui-même à son retour.',
  'failure.serverError.body':
    'Le serveur signale une erreur (code {status, number}). Réessayez dans un instant.',
  'failure.tooManyRequests.body':
    'Le serveur reçoit trop de demandes en ce moment. Attendez un instant et réessayez.',
  'failure.acrossOrigins.body':
    'Aucune réponse que cette page puisse lire n’est arrivée. Soit {host} est injoignable{scheme, select, http {} other { en https}}, soit il n’autorise pas d’autres sites à le lire (CORS). Son exploitant peut autoriser l’origine de ce site ; dans Alma, c’est le réglage delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'L’objet est arrivé, mais pas son fichier sur {host}. Soit {host} est injoignable, soit son stockage n’autorise pas d’autres sites à le lire (CORS). C’est un réglage du stockage (les règles CORS de son bucket), non de la diffusion : il doit autoriser l’origine de ce site, GET, HEAD et l’en-tête Range.',
  'failure.recordAcrossOrigins.body':
    'Le lien désigne une notice (MMS ID), à laquelle {host} répond par une redirection que d’autres sites ne peuvent pas suivre. Utilisez plutôt le lien de la représentation (son numéro commence par 12).',
  'failure.invalid.title': 'Lecture impossible',
  'failure.invalid.body': 'La réponse du serveur n’a pas la forme attendue.',
  'failure.webPage.body':
    'La réponse est une page web, pas un document. C’est peut-être une page d’identification ou un avis ; ouvrez l’adresse elle-même pour la voir.',
  'failure.notJson.body':
    'La réponse est endommagée ou n’est pas du JSON. Réessayez ; si cela persiste, signalez-le à la bibliothèque.',
  'failure.notAManifest.body':
    'La réponse n’est ni un manifeste IIIF ni une diffusion Alma. Vérifiez l’adresse.',
  'failure.tooLarge.body': 'Le document dépasse 64 Mo et n’a pas été lu.',
  'failure.unsafeUrl.title': 'Cette adresse ne peut pas être ouverte',
  'failure.unsafeUrl.body':
    'Seules peuvent être ouvertes des adresses complètes commençant par http:// ou https://, sans nom d’utilisateur. Vérifiez le lien.',
  'failure.unreadableLink.title': 'Ce lien est illisible',
  'failure.unreadableLink.body':
    'Le lien désigne une représentation, une notice ou un serveur sous une forme qui ne peut être juste. Suivez-le à nouveau depuis le catalogue ou adressez-vous à la bibliothèque.',
  'failure.contentState.body':
    'L’état de contenu du lien (iiif-content) ne désigne rien qui puisse être ouvert. Suivez à nouveau le lien là où vous l’avez trouvé ou adressez-vous à la bibliothèque.',
  'failure.unsupported.title': 'Ne peut pas être affiché ici',
  'failure.unsupported.body': 'Ce genre de document ne peut pas être affiché ici.',
  'failure.futureVersion.body':
    'Ce manifeste est écrit dans une version d’IIIF plus récente que celles que lit cette visionneuse.',
  'failure.unreadablePicture.body':
    'Le fichier est arrivé, mais le navigateur ne peut pas l’afficher comme image.',
  'failure.unreadableFile.body':
    'Le fichier est arrivé mais ne peut pas être lu : il est endommagé, protégé par un mot de passe ou d’une autre nature que ne le dit son nom.',
  'failure.page.title': 'Cette page ne peut pas être affichée',
  'failure.emptyFile.body': 'Le fichier est vide. Signalez-le à la bibliothèque.',
  'failure.damagedFile.body':
    'Le fichier est arrivé, mais il est endommagé ou incomplet. Réessayez ; si cela persiste, signalez-le à la bibliothèque.',
  'failure.protectedFile.body':
    'Le fichier est protégé par un programme de son éditeur (gestion des droits). Il ne peut être lu qu’avec ce programme.',
  'failure.notAPdf.body':
    'Le fichier est indiqué comme PDF mais n’en est pas un. Ouvrez-le à part pour voir ce que c’est, ou signalez-le à la bibliothèque.',
  'failure.changedFile.title': 'Le fichier a changé',
  'failure.changedFile.body':
    'Le fichier de cet appareil a été modifié, déplacé ou supprimé après l’ouverture de son dossier, ou ne peut plus être lu. Ouvrez de nouveau le dossier.',
  'failure.partMissing.body':
    'Une partie de ce fichier n’est pas arrivée. Vérifiez la connexion, puis réessayez.',

  'access.signIn': 'S’identifier',
  'access.signIn.body': 'La bibliothèque ne montre ce document qu’aux lecteurs identifiés.',
  'access.signIn.comesBack': 'Vous reviendrez ensuite à cette page, au même endroit.',
  'access.signIn.newTab':
    'La page d’identification s’ouvre dans un nouvel onglet. À votre retour, la demande est refaite d’elle-même.',
  'access.loginPage.body':
    'La bibliothèque a répondu par sa page d’identification au lieu du document. Identifiez-vous, puis réessayez.',
  'access.loop.title': 'Identifié, mais toujours refusé',
  'access.loop.body':
    '{host} a encore refusé juste après votre identification. Le plus souvent, cela vient du navigateur : il ne transmet pas l’identification de {host} à {here}, qui est un autre site (les cookies tiers sont bloqués). La visionneuse de la bibliothèque n’en a pas besoin.',
  'access.loop.sameHost':
    '{host} a encore refusé juste après votre identification. Le compte n’a peut-être pas droit à ce document, ou le navigateur ne garde pas de cookies. Demandez à la bibliothèque ou ouvrez-le dans sa visionneuse.',
  'access.ownViewer': 'Ouvrir dans la visionneuse de la bibliothèque',
  'access.storage': 'Autoriser l’identification ici',
  'access.storageRefused':
    'Le navigateur ne l’a pas permis. La visionneuse de la bibliothèque fonctionne quand même.',
  'access.embargo.title': 'Sous embargo',
  'access.embargo.body':
    'La bibliothèque a fermé l’accès à ce document pour un temps. S’identifier n’y changerait rien. Revenez plus tard ou demandez à la bibliothèque.',
  'access.embargo.until':
    'L’accès est fermé jusqu’au {date}. S’identifier n’y changerait rien. Revenez à cette date ou demandez à la bibliothèque.',
  'access.place.title': 'Consultable uniquement à la bibliothèque',
  'access.place.body':
    'Ce document n’est montré qu’à certains endroits, comme la salle de lecture ou le réseau de la bibliothèque. Ouvrez-le là-bas ou demandez à la bibliothèque.',
  'access.group.title': 'Réservé à certains lecteurs',
  'access.group.body':
    'Ce document n’est montré qu’à certains lecteurs, comme les membres de la bibliothèque, et vous n’en faites pas partie. Demandez à la bibliothèque si vous pouvez y avoir accès.',
  'access.copies.title': 'Tous les exemplaires sont utilisés',
  'access.copies.body':
    'Le nombre de lecteurs autorisés en même temps est atteint. Tant que cette page est ouverte, elle redemande d’elle-même ; vous pouvez aussi réessayer maintenant ou revenir plus tard.',
  'access.request': 'Demander l’accès',
  'access.contact': 'Contacter la bibliothèque',
  'access.others': 'Autres représentations de cette notice',
  'access.representation.unnamed': 'Représentation {id}',
  'access.representation.remote': 'dans un autre dépôt',
  'access.onlyThisPage': 'D’autres pages peuvent vous être ouvertes.',
  'access.hostNotAllowed.body':
    'Cette visionneuse n’ouvre pas les documents de {host}. La bibliothèque choisit les serveurs ; vérifiez le lien ou demandez à la bibliothèque.',
  'access.embedding.title': 'Non disponible dans cette page',
  'access.embedding.body':
    'La bibliothèque ne permet pas à cette page d’inclure sa visionneuse. Ouvrez le document dans son propre onglet.',
  'access.embedding.open': 'Ouvrir dans un nouvel onglet',
  'access.session.title': 'Votre session est terminée',
  'access.session.body':
    'Ce qui est à l’écran reste, et votre place aussi. Identifiez-vous de nouveau pour continuer.',
  'access.session.denied':
    'La bibliothèque ne donne plus accès aux autres pages. Ce qui est à l’écran reste, et votre place aussi.',
  'access.session.still': 'Toujours refusé. Identifiez-vous d’abord, puis réessayez.',
  'access.hide': 'Masquer cet avis',
  'access.degraded.title': 'Version réduite de cette page',
  'access.degraded.body':
    'Vous voyez une version réduite de cette page. La version complète est réservée aux lecteurs identifiés.',
  'access.degraded.more': 'S’identifier pour la version complète',
  'access.offer.body': 'Le document demande de s’identifier sur le site nommé ici.',
  'access.offer.done': 'Je me suis identifié',
  'access.offer.host': 'L’identification se fait chez {host}.',
  'access.offer.refused':
    'L’identification n’a pas été reconnue. Terminez-la dans l’autre onglet, puis réessayez. Si cela n’aide pas, le navigateur bloque peut-être les cookies tiers.',
  'access.signOut': 'Se déconnecter',
  'access.terms.title': 'Conditions d’utilisation',
  'access.terms.accept': 'J’accepte',
  'access.warning.title': 'Avertissement sur le contenu',
  'access.warning.accept': 'Afficher',
  'access.warning.covered':
    'Les images de cette liste sont masquées, car certaines peuvent demander un avertissement.',
  'access.warning.showPictures': 'Afficher les images',
  'access.loan.title': 'Prêt',
  'access.loan.minutes': 'Il reste {minutes, plural, one {# minute} other {# minutes}} à ce prêt.',
  'access.loan.seconds': 'Retour dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'access.loan.warning': 'Ce prêt se termine dans une minute.',
  'access.loan.giveBack': 'Rendre maintenant',
  'access.loan.over.title': 'Votre prêt est terminé',
  'access.loan.over.body':
    'Le document a été rendu pour que d’autres puissent le lire. Réessayez pour l’emprunter de nouveau.',
  'access.loan.given.title': 'Rendu',
  'access.loan.given.body':
    'Vous avez rendu le document. Merci : d’autres peuvent maintenant le lire. Réessayez pour l’emprunter de nouveau.',
  'access.remote.title': 'Conservé dans un autre dépôt',
  'access.remote.body': 'Les fichiers de cette représentation sont chez {host}. Ils s’ouvrent là-bas.',
  'access.remote.signIn':
    'L’autre dépôt ne montre ce document qu’aux lecteurs identifiés chez lui. Ouvrez-le là-bas pour vous identifier.',
  'access.remote.open': 'Ouvrir là-bas',
  'access.remote.back': 'Retour',
  'access.misconfigured.title': 'Indisponible pour le moment',
  'access.misconfigured.body':
    'Les réglages de la bibliothèque pour cette visionneuse contiennent une erreur ; elle n’ouvre donc rien d’ici pour l’instant. Signalez-le à la bibliothèque.',
}
