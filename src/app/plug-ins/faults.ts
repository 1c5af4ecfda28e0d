import { createStore } from 'zustand/vanilla'
import { englishForStaff, type StaffTranslate } from '../../i18n/english-for-staff'

/** Kinds of faults of a plug-in. */
export type FaultKind = 'origin' | 'missing' | 'late' | 'form' | 'taken' | 'threw' | 'beyond'

/** A fault of a plug-in, for staff. */
export interface PlugInFault {
  readonly kind: FaultKind
  /** Name of the plug-in, or its URL while nobody knows its name. */
  readonly plugIn: string
  /** Name of the part, of the property, or the message of the error. */
  readonly detail: string
}

/** Seconds that a plug-in may take to load, or to bring a part to the screen. */
export const SECONDS = 20

/** Faults of the plug-ins, each once. */
export const plugInFaults = createStore<readonly PlugInFault[]>(() => [])

/** Says a fault in one sentence. */
export function plugInFaultWords(say: StaffTranslate, { kind, plugIn, detail }: PlugInFault): string {
  return say('staff.plugIn', { name: plugIn, fault: kind, detail: detail || '–', seconds: SECONDS })
}

/** Keeps a fault for staff, and says it in the browser's console, where whoever wrote the plug-in will look. */
export function reportPlugIn(fault: PlugInFault, cause?: unknown): void {
  const isSame = (each: PlugInFault) =>
    each.kind === fault.kind && each.plugIn === fault.plugIn && each.detail === fault.detail
  if (plugInFaults.getState().some(isSame)) return
  plugInFaults.setState([...plugInFaults.getState(), fault], true)
  reportError(new Error(plugInFaultWords(englishForStaff, fault), { cause }))
}

/** Something was not there in time. */
export class Late extends Error {}

/** Runs something of a plug-in; rejects when it throws, rejects, or takes longer than `SECONDS`. */
export function perform<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Late()), SECONDS * 1000)
    Promise.resolve()
      .then(run)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/** Reports that a part was late or stopped with an error. */
export function reportEnd(plugIn: string, part: string, error: unknown): void {
  if (error instanceof Late) reportPlugIn({ kind: 'late', plugIn, detail: part })
  else reportPlugIn({ kind: 'threw', plugIn, detail: `${part}: ${String(error)}` }, error)
}
