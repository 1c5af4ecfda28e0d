import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'O ficheiro não pode ser lido.',
  empty: 'O ficheiro está vazio.',
  truncated: 'Falta o fim do ficheiro. Copie-o de novo de onde veio.',
  broken: 'A imagem não pode ser descodificada: o ficheiro está danificado.',
  'wrong-type': 'O nome diz {stated}, mas o ficheiro é {format}.',
  encrypted: 'O ficheiro só abre com uma palavra-passe.',
  'large-pdf': 'O PDF tem {megabytes} MB; leitores com ligações lentas esperam muito tempo.',
  'pdf-text': 'O PDF não tem texto: não é possível pesquisar nele nem ouvi-lo.',
  'pdf-tags': 'O PDF não tem etiquetas: os leitores de ecrã leem-no mal.',
  'pdf-labels': 'O PDF não tem etiquetas de página: os seus números não são os impressos.',
  missing:
    '{count, plural, one {Entre estes dois parece faltar o ficheiro número {first}.} many {Entre estes dois parecem faltar os ficheiros números {first} a {last}.} other {Entre estes dois parecem faltar os ficheiros números {first} a {last}.}}',
  'cover-missing':
    '{number, select, 0 {Parece faltar a capa: só há uma no fim.} other {Os números dos ficheiros começam em {number}: parece faltar a capa ou outra página do início.}}',
  order: 'O ficheiro número {number} vem depois do número {before}.',
  'number-doubled': 'O ficheiro número {number} existe mais de uma vez.',
  'name-doubled':
    'Os nomes diferem apenas em maiúsculas e minúsculas ou na forma dos acentos. Noutros sistemas, um ficheiro substitui o outro.',
  'same-bytes': 'Estes {count} ficheiros são iguais, byte a byte.',
  rescanned: 'Estes dois parecem ser uma só página, digitalizada duas vezes ({percent}% de semelhança).',
  blank:
    '{count, plural, one {Uma página parece estar em branco.} many {{count} de páginas parecem estar em branco.} other {{count} páginas parecem estar em branco.}}',
  rotated: 'A página parece estar deitada de lado.',
  'upside-down': 'A página parece estar de cabeça para baixo.',
  skewed: 'A página parece inclinada {degrees}°.',
  gutter: 'A lombada parece estar do lado errado. Talvez a página esquerda e a direita estejam trocadas.',
  size: 'A imagem tem {width} × {height} píxeis, as que a rodeiam têm {usualWidth} × {usualHeight}. Pode estar cortada.',
  'fold-out':
    'A página parece ser desdobrável, ou duas páginas numa imagem, mas nem a etiqueta nem o nome o dizem.',
  resolution: 'A imagem tem {value} píxeis por polegada, a maioria tem {usual}.',
  colour: 'A imagem tem {value}, a maioria tem {usual} (canais × profundidade).',
  blurred: 'A imagem é muito menos nítida do que as outras.',
  exposure: 'Uma parte da imagem muito maior do que nas outras é toda preta ou toda branca.',
  cast: 'As cores são mais vermelhas ou mais azuis do que as das outras.',
  'form-missing':
    '{form, select, master {Não há matriz deste ficheiro, como há de outros.} other {Não há cópia para navegadores desta matriz, como há de outras.}}',
  'label-file-name':
    '{count, plural, one {A etiqueta de uma página é o nome do seu ficheiro.} many {As etiquetas de {count} de páginas são os nomes dos seus ficheiros.} other {As etiquetas de {count} páginas são os nomes dos seus ficheiros.}}',
  'label-gap':
    '{count, plural, one {Nenhuma página tem a etiqueta {first}.} many {Nenhuma página tem as etiquetas {first} a {last}.} other {Nenhuma página tem as etiquetas {first} a {last}.}} Podem faltar páginas.',
  'label-doubled': 'Mais de uma página tem a etiqueta {label}.',
  'label-order': 'A etiqueta {number} vem depois da etiqueta {before}.',
  'roman-break': 'Depois dos números romanos, os árabes começam em {number}.',
  'text-missing':
    '{count, plural, one {Uma página não tem texto, embora outras tenham.} many {{count} de páginas não têm texto, embora outras tenham.} other {{count} páginas não têm texto, embora outras tenham.}}',
  'text-unreadable':
    'Grande parte do texto não são palavras ({percent}%). O reconhecimento de texto pode ter falhado.',
  'text-language':
    'Textos numa língua diferente da indicada: {count}. Indicada: {stated}. Texto: {language}.',
  'text-doubled': 'Duas imagens diferentes têm o mesmo texto. Um dos textos é de outra página.',
  'captions-alone': 'Não há gravação para estas legendas.',
  'captions-missing': 'O filme não tem legendas.',
  'captions-long':
    '{seconds, plural, one {As legendas terminam um segundo depois da gravação.} many {As legendas terminam {seconds} de segundos depois da gravação.} other {As legendas terminam {seconds} segundos depois da gravação.}}',
  'title-missing': 'O objeto não tem título.',
  'rights-missing': 'O objeto não indica direitos.',
  'rights-unknown':
    'Os direitos estão indicados por palavras próprias, não por uma declaração de direitos conhecida: {rights}',
  'link-dead': 'Uma ligação da descrição não responde: {url}',
  'thumbnail-missing': 'O objeto não tem miniatura.',
  'cors-missing': 'O servidor não permite que este visualizador leia o ficheiro (CORS): {host}.',
  'ranges-missing':
    'O servidor não envia partes de ficheiros; para saltar para um ponto espera-se pelo ficheiro inteiro: {host}.',
  'signature-short': 'A ligação assinada expira após {seconds} s.',
}
