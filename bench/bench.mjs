// `npm run bench`: measures the built viewer beside the floor and prints tables. README.md says what is measured.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { GROUPS } from './groups.mjs'
import { quietMoment, watchOthers } from './machine.mjs'
import { manifestAddress } from './manifests.mjs'
import { drawPages, PAGE_COUNT, pagesFolder } from './pages.mjs'
import { report } from './report.mjs'
import { startService } from './service.mjs'
import { PROFILES, Session } from './session.mjs'

const here = import.meta.dirname
const root = path.dirname(here)
const dist = path.join(root, 'dist')
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    runs: { type: 'string' },
    only: { type: 'string' },
    add: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    shots: { type: 'string' },
    port: { type: 'string', default: '0' },
    presentation: { type: 'string', default: '3' },
  },
})

const FLOOR = { name: 'floor', url: '{pages}/floor/?manifest={manifest}', next: { key: 'ArrowRight' } }
const VIEWER = { name: 'lectern', url: '{pages}/viewer/?manifest={manifest}', next: { key: 'ArrowRight' } }
