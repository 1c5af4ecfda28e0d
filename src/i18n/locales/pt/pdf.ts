import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Palavra-passe',
  'pdf.password.why':
    'Este ficheiro está protegido. A biblioteca ou quem o criou pode indicar a palavra-passe.',
  'pdf.password.wrong': 'Essa não é a palavra-passe. Verifique maiúsculas e minúsculas e tente novamente.',
  'pdf.password.open': 'Abrir',
  'pdf.enclosed.save': 'Guardar',
  'pdf.enclosed.looking': 'A procurar mais ficheiros nas páginas…',
  'pdf.hugeImage': 'Uma imagem neste ficheiro é demasiado grande para ser desenhada aqui.',
  'pdf.form': 'Este formulário só pode ser lido no programa para o qual foi feito.',
  'pdf.damagedPage': 'Esta página do PDF está danificada.',
  'pdf.otherPages': 'As outras páginas podem ser lidas.',
}
