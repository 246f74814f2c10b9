// The editable pages a magazine opens with, the demo's and a real one's alike:
// they say « ce magazine » and leave what only its publisher knows in [square brackets].

import { about } from './pages/about'
import { guidelines } from './pages/guidelines'
import { legalNotice } from './pages/legal-notice'
import { privacyPolicy } from './pages/privacy-policy'
import type { DemoPage } from './types'

export const pages: DemoPage[] = [about, guidelines, privacyPolicy, legalNotice]
