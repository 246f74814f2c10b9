/** A Node server that answers everything with the same bytes. */
import { createServer } from 'node:http'

process.once('message', ({ head, body }) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_, response) => {
    response.writeHead(200, head)
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
})
