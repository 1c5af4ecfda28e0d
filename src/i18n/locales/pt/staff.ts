import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Para o pessoal da biblioteca',
  'staff.picture': 'Imagem desta página',
  'staff.picture.file': 'O ficheiro, desenhado pelo navegador',
  'staff.picture.service': 'Serviço de imagens',
  'staff.picture.manifest': 'Serviço de imagens, do manifesto da representação',
  'staff.picture.decoder': 'O ficheiro, descodificado no visualizador',
  'staff.path': 'Caminho de armazenamento',
  'staff.configuration': 'Configuração',
  'staff.sound': 'Nenhum erro encontrado.',
  'staff.unchecked': 'Não foi possível obter o esquema; por isso, nada foi verificado.',
  'staff.viewAs': 'Ver como',
  'staff.simulation': 'Simulação: {persona}. As regras do sistema de entrega não são consultadas.',
  'staff.endSimulation': 'Terminar a simulação',
  'staff.why': 'Porque é que está assim?',
  'staff.copy': 'Copiar para um pedido de suporte',
  'staff.copied': 'Copiado',
  'staff.as.stranger': 'Uma pessoa desconhecida',
  'staff.as.signed-in': 'Um leitor com sessão iniciada',
  'staff.as.on-campus': 'Um leitor no campus',
  'staff.as.denied': 'Um leitor com acesso recusado',
  'staff.as.embargo': 'Um leitor durante um embargo',
  'staff.as.copies': 'Um leitor quando todos os exemplares estão em uso',
  'staff.as.session-ends': 'Um leitor cuja sessão termina ao virar a página',
  'staff.as.phone': 'Um leitor num telemóvel',
  'staff.as.slow-line': 'Um leitor com uma ligação lenta',
  'staff.as.no-script': 'Um leitor cujo navegador não executa scripts',
  'staff.slowLine':
    'Cada resposta atrasa-se {delay, number} ms e chega a {rate, number} kB por segundo. O visualizador já está carregado.',
  'staff.hostPage': 'A página que contém o visualizador, sem scripts',
  'staff.as.text-only': 'As palavras que um leitor de ecrã diz',
  'fault.json':
    'A configuração não é JSON a partir da linha {line, number}: {cause, select, comma {falta uma vírgula ou há uma a mais} quotes {um nome ou texto não está entre aspas duplas retas} end {termina cedo demais, falta um parêntese ou umas aspas} other {há um carácter que não pertence ali}}.',
  'fault.block': 'A configuração deve ser um único grupo de definições entre chavetas.',
  'fault.type':
    '{place} deve ser {expected, select, array {uma lista entre parênteses retos} object {um grupo entre chavetas} string {um texto entre aspas} boolean {true ou false, sem aspas} number {um número} integer {um número inteiro} other {um texto, ou textos por idioma entre chavetas}}.',
  'fault.unknown':
    '{place} não é uma definição conhecida.{suggestion, select, none {} other { Queria dizer {suggestion}?}}',
  'fault.value': '{place} é «{value}». Deve ser um destes valores: {expected}.',
  'fault.host': '{place} é «{value}». Escreva apenas o servidor: {example}.',
  'fault.origin': '{place} é «{value}». Escreva apenas o esquema e o servidor, sem caminho: {example}.',
  'fault.form': '{place} é «{value}». Escreva-o numa forma como {example}.',
  'fault.range':
    '{place} é {value}. Deve ser no mínimo {least}{most, select, none {} other { e no máximo {most}}}.',
  'fault.missing': '{place} está em falta.',
  'fault.closed':
    '{closes, select, terms {Nenhum objeto abre enquanto isto não for corrigido.} contentWarnings {Nenhum objeto abre enquanto isto não for corrigido.} openHosts {Os objetos de servidores que não estejam listados corretamente não abrem enquanto isto não for corrigido.} permissions {O que não estiver permitido corretamente fica proibido enquanto isto não for corrigido.} rules {Onde esta regra se aplica, os leitores só podem ler enquanto ela não for corrigida.} authorizationHosts {Não é oferecido nenhum outro início de sessão enquanto isto não for corrigido.} embedOrigins {As páginas que não estejam listadas corretamente não podem incorporar o visualizador enquanto isto não for corrigido.} other {Nada abre enquanto isto não for corrigido.}}',
  'staff.withoutCookies':
    '{host} está em credentialHosts, mas não aceita cookies: responde Access-Control-Allow-Origin: * e foi consultado sem eles. Retire-o de credentialHosts, ou faça com que responda com a origem deste visualizador e Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'O plug-in {name} {fault, select, origin {só pode vir do próprio servidor do visualizador ou por https} missing {não pôde ser carregado} late {não respondeu em {seconds, number} segundos} form {não está escrito como indica a documentação} taken {usa um nome ou uma tecla já ocupados} threw {parou com um erro} other {pede algo que os plug-ins não recebem}}: {detail}',
  'staff.faults':
    '{count, plural, one {Um erro na configuração} many {# de erros na configuração} other {# erros na configuração}}',
}
