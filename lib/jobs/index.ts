export { enqueue, startWorkers, prepareQueue, closeQueue, type JobHandlers, type JobName, type JobPayload } from './queue'
