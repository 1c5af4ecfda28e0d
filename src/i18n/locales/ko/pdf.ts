import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': '비밀번호',
  'pdf.password.why': '이 파일은 보호되어 있습니다. 비밀번호는 도서관이나 작성자에게 문의해 주십시오.',
  'pdf.password.wrong': '비밀번호가 맞지 않습니다. 대소문자를 확인한 후 다시 시도해 주십시오.',
  'pdf.password.open': '열기',
  'pdf.enclosed.save': '저장',
  'pdf.enclosed.looking': '페이지에서 다른 파일을 찾는 중…',
  'pdf.hugeImage': '이 파일에 여기서 그리기에 너무 큰 이미지가 있습니다.',
  'pdf.form': '이 양식은 해당 전용 프로그램에서만 읽을 수 있습니다.',
  'pdf.damagedPage': 'PDF의 이 페이지가 손상되었습니다.',
  'pdf.otherPages': '다른 페이지는 읽을 수 있습니다.',
}
