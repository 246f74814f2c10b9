/**
 * Figures for whoever watches: counted where things happen (each ground file imports the
 * one file it counts in), read by /api/metrics. docs/metrics.md lists them all.
 */
export { EXPOSITION_TYPE, exposition, ownFigures } from './exposition'
export { answerMetrics, everybodysMetrics, gatherMetrics } from './gathering'
export { tagClockRead, tagClockReconnected } from './work'
