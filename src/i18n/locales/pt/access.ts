import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Tentar novamente',
  'failure.openElsewhere': 'Abrir no site de origem',
  'failure.home': 'Abrir outro documento',
  'failure.libraryMessage': 'A biblioteca informa:',
  'failure.host': 'Servidor: {host}',
  'failure.loginRequired.title': 'Inicie sessão',
  'failure.loginRequired.body':
    'A biblioteca mostra isto apenas a leitores com sessão iniciada. Inicie sessão na biblioteca e tente novamente.',
  'failure.denied.title': 'Acesso não permitido',
  'failure.denied.body':
    'A biblioteca não permite o acesso a partir daqui, e iniciar sessão não mudaria isso. Pergunte à biblioteca como obter acesso.',
  'failure.notFound.title': 'Não encontrado',
  'failure.notFound.body':
    'Não há nada neste endereço. O link pode ser antigo ou estar mal escrito; procure de novo o título no catálogo.',
  'failure.notFound.pageBody': 'O servidor não tem nenhum ficheiro para esta página.',
  'failure.unreachable.title': 'Sem resposta',
  'failure.unreachable.body': 'Não foi possível contactar o servidor. Verifique a ligação e tente novamente.',
  'failure.timeout.body': 'O servidor demorou demasiado a responder. Tente novamente dentro de momentos.',
  'failure.offline.title': 'Sem ligação',
  'failure.offline.body': 'Não há ligação à rede. O documento abre por si quando a ligação voltar.',
  'failure.serverError.body':
    'O servidor comunica um erro próprio (estado {status, number}). Tente novamente dentro de momentos.',
  'failure.tooManyRequests.body':
    'O servidor está a receber demasiados pedidos. Aguarde um momento e tente novamente.',
  'failure.acrossOrigins.body':
    'O servidor não deu uma resposta que esta página possa ler. Ou não é possível contactar {host}{scheme, select, http {} other { por https}}, ou o servidor não permite que outros sites o leiam (CORS). Quem o administra pode autorizar a origem deste site; no Alma, a definição é delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'O objeto chegou, mas o seu ficheiro em {host} não. Ou não é possível contactar {host}, ou o armazenamento não permite que outros sites o leiam (CORS). É uma definição do armazenamento (as regras CORS do respetivo bucket), não da entrega: tem de autorizar a origem deste site, GET, HEAD e o cabeçalho Range.',
  'failure.recordAcrossOrigins.body':
    'O link indica um registo (MMS ID), a que {host} responde com um redirecionamento que outros sites não podem seguir. Use antes o link da representação (o número dela começa por 12).',
  'failure.invalid.title': 'Não é possível ler isto',
  'failure.invalid.body': 'A resposta do servidor não tem a forma esperada.',
  'failure.webPage.body':
    'A resposta é uma página web, não um documento. Pode ser uma página de início de sessão ou um aviso; abra o próprio endereço para a ver.',
  'failure.notJson.body':
    'A resposta está danificada ou não é JSON. Tente novamente; se o problema continuar, avise a biblioteca.',
  'failure.notAManifest.body':
    'A resposta não é um manifesto IIIF nem uma entrega do Alma. Verifique o endereço.',
  'failure.tooLarge.body': 'O documento ultrapassa 64 MB e não foi lido.',
  'failure.unsafeUrl.title': 'Não é possível abrir este endereço',
  'failure.unsafeUrl.body':
    'Só podem ser abertos endereços completos que comecem por http:// ou https://, sem nome de utilizador. Verifique o link.',
  'failure.unreadableLink.title': 'Não é possível ler este link',
  'failure.unreadableLink.body':
    'O link indica uma representação, um registo ou um servidor numa forma que não pode estar certa. Siga-o de novo a partir do catálogo ou pergunte à biblioteca.',
  'failure.contentState.body':
    'O estado do conteúdo na ligação (iiif-content) não indica nada que se possa abrir. Siga de novo a ligação a partir de onde a encontrou ou pergunte à biblioteca.',
  'failure.unsupported.title': 'Não pode ser mostrado aqui',
  'failure.unsupported.body': 'Este tipo de documento não pode ser mostrado aqui.',
  'failure.futureVersion.body':
    'Este manifesto está escrito numa versão do IIIF mais recente do que as que este visualizador lê.',
  'failure.unreadablePicture.body': 'O ficheiro chegou, mas o navegador não consegue mostrá-lo como imagem.',
  'failure.unreadableFile.body':
    'O ficheiro chegou, mas não pode ser lido: está danificado, protegido por palavra-passe ou é de um tipo diferente do que o nome indica.',
  'failure.page.title': 'Não é possível mostrar esta página',
  'failure.emptyFile.body': 'O ficheiro está vazio. Avise a biblioteca.',
  'failure.damagedFile.body':
    'O ficheiro chegou, mas está danificado ou incompleto. Tente novamente; se o problema continuar, avise a biblioteca.',
  'failure.protectedFile.body':
    'O ficheiro está protegido por um programa do editor (gestão de direitos). Só pode ser lido com esse programa.',
  'failure.notAPdf.body':
    'O ficheiro está indicado como PDF, mas é outra coisa. Abra-o à parte para ver o que é, ou avise a biblioteca.',
  'failure.changedFile.title': 'O ficheiro mudou',
  'failure.changedFile.body':
    'O ficheiro neste dispositivo foi alterado, movido ou eliminado depois de a sua pasta ter sido aberta, ou já não pode ser lido. Abra novamente a pasta.',
  'failure.partMissing.body': 'Uma parte deste ficheiro não chegou. Verifique a ligação e tente novamente.',

  'access.signIn': 'Iniciar sessão',
  'access.signIn.body': 'A biblioteca mostra isto apenas a leitores com sessão iniciada.',
  'access.signIn.comesBack': 'Depois volta a esta página, ao mesmo lugar.',
  'access.signIn.newTab':
    'A página de início de sessão abre num novo separador. Ao voltar a este, o pedido repete-se por si.',
  'access.loginPage.body':
    'A biblioteca respondeu com a sua página de início de sessão em vez do documento. Inicie sessão e tente novamente.',
  'access.loop.title': 'Sessão iniciada, mas acesso ainda recusado',
  'access.loop.body':
    '{host} voltou a recusar o acesso logo após o início de sessão. Na maioria dos casos, a causa é o navegador: não deixa que a sessão de {host} chegue a {here}, porque é outro site (os cookies de terceiros estão bloqueados). O visualizador da própria biblioteca não precisa disso.',
  'access.loop.sameHost':
    '{host} voltou a recusar o acesso logo após o início de sessão. A conta pode não ter direito a este documento, ou o navegador não guarda cookies. Pergunte à biblioteca ou abra-o no visualizador da própria biblioteca.',
  'access.ownViewer': 'Abrir no visualizador da própria biblioteca',
  'access.storage': 'Permitir que a sessão seja usada aqui',
  'access.storageRefused':
    'O navegador não o permitiu. O visualizador da própria biblioteca funciona na mesma.',
  'access.embargo.title': 'Sob embargo',
  'access.embargo.body':
    'A biblioteca fechou o acesso durante algum tempo. Iniciar sessão não mudaria isso. Volte mais tarde ou pergunte à biblioteca.',
  'access.embargo.until':
    'O acesso está fechado até {date}. Iniciar sessão não mudaria isso. Volte nessa altura ou pergunte à biblioteca.',
  'access.place.title': 'Disponível apenas na biblioteca',
  'access.place.body':
    'Isto é mostrado apenas em certos lugares, como a sala de leitura ou a rede da biblioteca. Abra-o lá ou pergunte à biblioteca.',
  'access.group.title': 'Reservado a certos leitores',
  'access.group.body':
    'Isto é mostrado apenas a certos leitores, como os membros da biblioteca, e não faz parte desse grupo. Pergunte à biblioteca se pode obter acesso.',
  'access.copies.title': 'Todos os exemplares estão em uso',
  'access.copies.body':
    'Foi atingido o número de leitores permitidos ao mesmo tempo. Enquanto esta página estiver aberta, o pedido repete-se por si; também pode tentar novamente agora ou voltar mais tarde.',
  'access.request': 'Pedir acesso',
  'access.contact': 'Perguntar à biblioteca',
  'access.others': 'Outras representações deste registo',
  'access.representation.unnamed': 'Representação {id}',
  'access.representation.remote': 'noutro repositório',
  'access.onlyThisPage': 'Outras páginas podem estar acessíveis.',
  'access.hostNotAllowed.body':
    'Este visualizador não abre documentos de {host}. A biblioteca decide de que servidores os abre; verifique o link ou pergunte à biblioteca.',
  'access.embedding.title': 'Não disponível dentro desta página',
  'access.embedding.body':
    'A biblioteca não permite que esta página incorpore o seu visualizador. Abra o documento num separador próprio.',
  'access.embedding.open': 'Abrir num novo separador',
  'access.session.title': 'A sua sessão terminou',
  'access.session.body':
    'O que está no ecrã mantém-se, e o seu lugar também. Inicie sessão de novo para continuar a ler.',
  'access.session.denied':
    'A biblioteca já não dá acesso a mais páginas. O que está no ecrã mantém-se, e o seu lugar também.',
  'access.session.still': 'Acesso ainda recusado. Inicie sessão primeiro e tente novamente.',
  'access.hide': 'Ocultar este aviso',
  'access.degraded.title': 'Versão reduzida desta página',
  'access.degraded.body':
    'Está a ver uma versão reduzida desta página. A versão completa é para leitores com sessão iniciada.',
  'access.degraded.more': 'Iniciar sessão para a versão completa',
  'access.offer.body': 'O documento pede aos leitores que iniciem sessão no site aqui indicado.',
  'access.offer.done': 'Já iniciei sessão',
  'access.offer.host': 'O início de sessão faz-se em {host}.',
  'access.offer.refused':
    'O início de sessão não foi reconhecido. Conclua-o no outro separador e tente novamente. Se isso não ajudar, o navegador pode estar a bloquear os cookies de terceiros.',
  'access.signOut': 'Terminar sessão',
  'access.terms.title': 'Termos de utilização',
  'access.terms.accept': 'Aceito',
  'access.warning.title': 'Aviso sobre o conteúdo',
  'access.warning.accept': 'Mostrar',
  'access.warning.covered':
    'As imagens desta lista estão ocultas, porque algumas podem precisar de um aviso.',
  'access.warning.showPictures': 'Mostrar as imagens',
  'access.loan.title': 'Empréstimo',
  'access.loan.minutes':
    'Tempo restante deste empréstimo: {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  'access.loan.seconds':
    'É devolvido dentro de {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'access.loan.warning': 'Este empréstimo termina dentro de um minuto.',
  'access.loan.giveBack': 'Devolver agora',
  'access.loan.over.title': 'O seu empréstimo terminou',
  'access.loan.over.body':
    'O documento foi devolvido, para que outras pessoas o possam ler. Tente novamente para o pedir emprestado mais uma vez.',
  'access.loan.given.title': 'Devolvido',
  'access.loan.given.body':
    'Devolveu o documento. Agradecemos: agora outras pessoas podem lê-lo. Tente novamente para o pedir emprestado mais uma vez.',
  'access.remote.title': 'Guardado noutro repositório',
  'access.remote.body': 'Os ficheiros desta representação estão em {host}. Abrem-se lá.',
  'access.remote.signIn':
    'O outro repositório mostra isto apenas a leitores que lá tenham iniciado sessão. Abra-o lá para iniciar sessão.',
  'access.remote.open': 'Abrir lá',
  'access.remote.back': 'Voltar',
  'access.misconfigured.title': 'Não disponível de momento',
  'access.misconfigured.body':
    'As definições da biblioteca para este visualizador contêm um erro; por isso, por agora, não abre nada daqui. Avise a biblioteca, por favor.',
}
