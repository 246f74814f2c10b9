export { startTracing } from './start'
export { inSpan, isInSpan, openSpan, type OpenSpan } from './span'
