/**
 * The record: what every change wrote down, read back. The journal of the desk, an article's
 * history, their export, and the desk's statistics. It only reads; `change()` writes.
 */
export { recordFilter, journalQuery, exportQuery, statisticsQuery, periods, type JournalQuery, type ExportQuery, type StatisticsQuery } from './schema'
export { journal, type Journal } from './journal'
export { recordOfArticle, shownBesideText } from './about'
export { exportRecord, type RecordFile } from './export/exporting'
export { type RecordRow } from './rows'
export { type BeforeAfter } from './before-after'
export { statistics, type Statistics, type Figures, type Delay } from './statistics/statistics'
