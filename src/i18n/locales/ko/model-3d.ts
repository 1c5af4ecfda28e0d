import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': '모델을 불러오는 중…',
  'model3d.slow.title': '이 모델을 표시하시겠습니까?',
  'model3d.slow.body':
    '이 브라우저에는 그리는 데 사용할 그래픽 프로세서가 없습니다. 모델을 그리는 데 1분 정도 걸릴 수 있으며 그동안 페이지가 응답하지 않습니다.',
  'model3d.slow.show': '모델 표시',
  'model3d.failed.title': '이 모델을 표시할 수 없습니다',
  'model3d.failed.damaged':
    '파일이 손상되었거나 glTF 모델이 아닙니다. 파일을 열어 저장하거나 도서관에 문의해 주십시오.',
  'model3d.failed.compressed':
    '모델이 여기서 풀 수 없는 방식({method})으로 압축되어 있습니다. 파일을 열어 저장한 후 다른 프로그램에서 확인해 주십시오.',
  'model3d.failed.excessive':
    '모델에 브라우저가 가진 것보다 많은 메모리가 필요합니다. 파일을 열어 저장한 후 다른 프로그램에서 확인해 주십시오.',
  'model3d.failed.large': '모델이 {size}보다 커서 불러오지 않았습니다. 파일을 열어 저장해 주십시오.',
  'model3d.failed.noGraphics':
    '이 브라우저는 현재 3차원으로 그릴 수 없습니다. 파일을 열어 저장하거나 다른 브라우저를 사용해 보십시오.',
}
