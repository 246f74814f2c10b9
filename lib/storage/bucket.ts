import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { Settings } from '@/lib/env'
import { checkedKey, type Store } from './store'

/** Objects in an S3-compatible bucket. A put is whole or not at all by S3's own promise. */
export function bucketStore({ bucket, endpoint, region, accessKeyId, secretAccessKey }: NonNullable<Settings['s3']>): Store {
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Checksums in trailers are younger than many S3-compatible servers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 },
    // Buckets behind an address of their own seldom answer to `bucket.host`.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
  })
  return {
    async put(key, bytes, type) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: checkedKey(key), Body: bytes, ContentType: type, CacheControl: 'public, max-age=31536000, immutable' }))
    },
    async get(key) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: checkedKey(key) }))
        return Body ? { bytes: Body.transformToWebStream() as ReadableStream<Uint8Array>, size: ContentLength ?? null } : null
      } catch (error) {
        if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null
        throw error
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: checkedKey(key) }))
    },
  }
}
