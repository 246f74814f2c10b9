import { signOutByButton } from '@/lib/auth/leaving'

export const { POST, GET } = signOutByButton()
