import { links } from '@/components/site/links'
import { openByButton } from '@/lib/auth/opening'

export const { POST, GET } = openByButton({ page: '/connexion/ouvrir', otherwise: links.signIn })
