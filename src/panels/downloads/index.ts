import { Download } from 'lucide-react'
import type { Panel } from '../panel'

/** Downloads: files, pictures, text, a PDF or a print of chosen pages. */
export const downloads: Panel = {
  name: 'downloads',
  title: 'panel.downloads',
  icon: Download,
  side: 'end',
  key: '5',
  opener: 'bar',
  serves: ['download', 'print'],
  available: object => object.canvases.length > 0,
  load: () => import('./DownloadsContent').then(module => module.DownloadsContent),
}
