import { authDatabase } from '../db'
import { text } from '../i18n'
import type { JobPayload } from '../jobs'
import { sendMail } from '../mail'
import { createSignInLink, SIGN_IN_MINUTES } from './sign-in-link'

/** Mails a sign-in link; does nothing for an address that nobody has. */
export async function sendSignInLink({ userId }: JobPayload<'sign-in.link'>): Promise<void> {
  if (!userId) return
  const person = await authDatabase().user.findUnique({ where: { id: userId } })
  if (person?.status !== 'active') return
  const t = text('mails')
  await sendMail({
    to: person.email,
    subject: t('signIn.subject'),
    body: {
      preheader: t('signIn.preheader', { minutes: SIGN_IN_MINUTES }),
      blocks: [
        { kind: 'paragraph', text: t('signIn.hello', { name: person.name }) },
        { kind: 'paragraph', text: t('signIn.body', { minutes: SIGN_IN_MINUTES }) },
        { kind: 'button', label: t('signIn.button'), href: await createSignInLink(person.id) },
        { kind: 'small', text: t('signIn.unasked') },
      ],
    },
  })
}
