export { howToChange, tellBy, wayOf } from './pace'
export { queueDigests, sendDigest } from './digest'
