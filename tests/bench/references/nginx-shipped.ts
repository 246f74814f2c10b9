/**
 * The shipped nginx configuration, made to run here: another port, our product as its
 * upstream, folders of its own, no certificate. Everything else stays as it is shipped.
 */
type Place = { folder: string; port: number; upstreamPort: number }

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

export function shippedConfiguration(shipped: string, { folder, port, upstreamPort }: Place): string {
  const upstream = `127.0.0.1:${upstreamPort}`
  const text = shipped
    .replace(/^\s*#.*$/gm, '')
    .replace(/^\s*(user|pid|error_log|daemon)\s[^;]*;/gm, '')
    .replace(/^\s*(ssl_\w+|http2)\s[^;]*;/gm, '')
    .replace(/\/var\/(cache|log|lib|run)\/nginx\b/g, folder)
    .replace(/(\n\s*server\s+)(?:unix:[^\s;]+|[\w.[\]-]+(?::\d+)?)((?:\s[^;{]*)?;)/g, `$1${upstream}$2`)
    .replace(/(proxy_pass\s+http:\/\/)(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?/g, `$1${upstream}`)
  const own = ownFolders(folder, text)
  const main = listening(text, port)
  if (/^\s*http\s*\{/m.test(main)) return `${writableBy(folder)}\n${main.replace(/^(\s*http\s*\{)/m, `$1\n${own}`)}`
  return `${writableBy(folder)}\nworker_processes auto;\nevents { worker_connections 1024; }\nhttp {\n${own}\n${main}\n}`
}

/** Where nginx writes unless told otherwise needs rights that a bench does not have. */
export const writableBy = (folder: string): string => `pid ${folder}/pid;\nerror_log ${folder}/error.log;`
export const ownFolders = (folder: string, text = ''): string =>
  temporary.filter((kind) => !text.includes(`${kind}_temp_path`)).map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')

/** The server that readers meet (the one with TLS where there are two) listens on our port, any other one out of the way on the next addresses. */
function listening(text: string, port: number): string {
  const secure = /\blisten\s[^;]*\bssl\b/.test(text)
  let others = 1
  let taken = false
  return text.replace(/^(\s*)listen\s+([^;]*);/gm, (_, indent: string, how: string) => {
    if (/\bquic\b/.test(how) || how.startsWith('[')) return ''
    const isMain = !taken && (!secure || /\bssl\b/.test(how))
    if (isMain) taken = true
    return `${indent}listen ${isMain ? `127.0.0.1:${port}` : `127.0.1.${others++}:${port}`};`
  })
}
