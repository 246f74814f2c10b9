export { logCorrection } from './logging'
export { correctionInWork, type CorrectionInWork } from './in-work'
export { publicCorrections, correctionsPath, type PublicCorrections, type PublicCorrection } from './reading'
