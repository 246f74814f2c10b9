export { endpoint, plain } from './endpoint'
export { BadBody, readBytes, readForm, readJson, sameOrigin } from './body'
export { clientAddress } from './client'
export { limit, type LimitName } from './limits'
