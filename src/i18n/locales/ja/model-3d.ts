import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'モデルを読み込んでいます…',
  'model3d.slow.title': 'このモデルを表示しますか？',
  'model3d.slow.body':
    'このブラウザーでは、描画に使えるグラフィックプロセッサがありません。モデルの描画に 1 分ほどかかることがあり、その間ページは反応しません。',
  'model3d.slow.show': 'モデルを表示',
  'model3d.failed.title': 'このモデルは表示できません',
  'model3d.failed.damaged':
    'ファイルが破損しているか、glTF モデルではありません。ファイルを開いて保存するか、図書館にお問い合わせください。',
  'model3d.failed.compressed':
    'モデルが、ここでは展開できない方式（{method}）で圧縮されています。ファイルを開いて保存し、ほかのプログラムでご覧ください。',
  'model3d.failed.excessive':
    'モデルの表示には、ブラウザーで使える以上のメモリが必要です。ファイルを開いて保存し、ほかのプログラムでご覧ください。',
  'model3d.failed.large':
    'モデルが {size} より大きいため、読み込みませんでした。ファイルを開いて保存してください。',
  'model3d.failed.noGraphics':
    'このブラウザーでは現在、3D 描画を行えません。ファイルを開いて保存するか、別のブラウザーをお試しください。',
}
