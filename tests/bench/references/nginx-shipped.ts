/**
 * The shipped nginx configuration, made to run here: another port, our upstream, folders
 * of its own, no certificate. Everything else stays as it is shipped.
 */
type Place = { folder: string; port: number; upstreamPort: number; preamble: string; temporary: string }

export function shippedConfiguration(shipped: string, { folder, port, upstreamPort, preamble, temporary }: Place): string {
  // A product may listen on IPv6 only as « localhost »; the upstream is named by address.
  const upstream = `127.0.0.1:${upstreamPort}`
  const text = shipped
    .replace(/^\s*(user|pid|error_log|daemon)\s[^;]*;/gm, '')
    .replace(/^\s*ssl_\w+\s[^;]*;/gm, '')
    .replace(/^\s*http[23]\s[^;]*;/gm, '')
    .replace(/\baccess_log\s+(?!off)[^\s;]+/g, `access_log ${folder}/access.log`)
    .replace(/\b(proxy_cache_path)\s+\S+/g, `$1 ${folder}/cache`)
    .replace(/\b(proxy_temp_path)\s[^;]*;/g, '')
    .replace(/(\n\s*server\s+)(?:unix:[^\s;]+|[\w.[\]-]+(?::\d+)?)((?:\s[^;{]*)?;)/g, `$1${upstream}$2`)
    .replace(/(proxy_pass\s+http:\/\/)(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?/g, `$1${upstream}`)
  const main = listening(text, port)
  if (/^\s*http\s*\{/m.test(main)) return `${preamble}\n${main.replace(/^(\s*http\s*\{)/m, `$1\n${temporary}`)}`
  return `${preamble}\nworker_processes auto;\nevents { worker_connections 1024; }\nhttp {\n${temporary}\ninclude /etc/nginx/mime.types;\n${main}\n}`
}

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
