import { defineConfig } from 'prisma/config'

/** The Prisma CLI's own settings; the app reads `lib/env.ts`. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset' },
})
