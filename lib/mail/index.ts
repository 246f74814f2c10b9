export { sendMail, type Mail, type MailBody, type MailBlock } from './send'
