export { purgeCdn } from './jobs'
export { purge, purgeRequests, PurgeFailed } from './purging'
