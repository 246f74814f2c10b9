export { endpoint, plain, FORM_STATE_HEADER } from './endpoint'
export { BadBody, readBytes, readForm, readJson, sameOrigin } from './body'
export { clientAddress } from './client'
export { limit, type LimitName } from './limits'
