export { startTracing } from './start'
export { inSpan, isTracing, openSpan, type OpenSpan } from './span'
