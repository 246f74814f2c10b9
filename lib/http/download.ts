/** A file that is made while it is sent: no piece is asked for before the last one was taken. */

type File = { name: string; type: string; chunks: AsyncGenerator<string> }

/** The file as an answer that belongs to whoever asked, and to no cache. `name` is ASCII of ours. */
export function download({ name, type, chunks }: File): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      // Whoever asked is gone: nothing more is read.
      async cancel() {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' } })
}
