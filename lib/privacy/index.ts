export { forgetWhatIsOver } from './forgetting'
