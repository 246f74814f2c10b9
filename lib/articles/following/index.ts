export { articleTimeline, type Timeline, type TimelineStep } from './timeline'
export { expectedNow, type Expected } from './expecting'
export { usualAnswer } from './usual-answer'
export type { Series } from './audience'
