import { createContext } from 'react'
import type { Renewal } from '../../delivery/renewal'

/** How the pages in the column get fresh addresses when theirs have ended; none are to be had by default. */
export const RenewalContext = createContext<Renewal>({ renew: () => Promise.resolve(false) })
