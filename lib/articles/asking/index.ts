export { tickPoint, untickPoint } from './ticking'
export { askedOf, openAsked, type AskedList, type AskedPoint } from './reading'
