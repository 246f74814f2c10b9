/** Next without a database: its own request handler behind node:http, as the product has it. */
import { createServer } from 'node:http'
import createNext from 'next'

process.once('message', async ({ dir }) => {
  const next = createNext({ dev: false, dir, quiet: true })
  await next.prepare()
  const server = createServer(next.getRequestHandler())
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
})
