import { ClipboardCheck } from 'lucide-react'
import { isForStaff } from '../../viewer/url/for-staff'
import type { Panel } from '../panel'

/** Preflight of the open object, for staff: only in links with `staff=1`. */
export const preflight: Panel = {
  name: 'preflight',
  title: 'panel.preflight',
  icon: ClipboardCheck,
  side: 'end',
  key: 'u',
  opener: 'bar',
  available: object => object.canvases.length > 0 && isForStaff(location.href),
  load: () => import('./PreflightContent').then(module => module.PreflightContent),
}
