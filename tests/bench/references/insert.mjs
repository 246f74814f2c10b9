/** A bare INSERT behind Node: reads a comment's form and writes one row, in a table with the columns and indices of ours. */
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'

process.once('message', async ({ databaseUrl, articleId, poolSize }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize })
  await pool.query('CREATE TABLE IF NOT EXISTS bare_comment (LIKE "Comment" INCLUDING ALL)')
  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const form = new URLSearchParams(Buffer.concat(parts).toString())
    const [name, email, body] = [form.get('name'), form.get('email'), form.get('body')]
    const fingerprint = createHash('sha256').update(`${articleId}${email}${body}`).digest('hex')
    await pool.query('INSERT INTO bare_comment (id, "articleId", name, email, body, fingerprint) VALUES ($1, $2, $3, $4, $5, $6)', [randomUUID(), articleId, name, email, body, fingerprint])
    response.writeHead(303, { location: '/' }).end()
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
})
