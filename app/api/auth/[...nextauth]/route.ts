import { oauthHandlers } from '@/lib/auth/oauth'

export const { GET, POST } = oauthHandlers()
