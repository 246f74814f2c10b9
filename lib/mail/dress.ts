/**
 * The magazine's dress for mail: one column, its colours, readable on a phone, in
 * text and in HTML from the same blocks. Everything is escaped here; a mail has no
 * pictures, no trackers and no link that was not given.
 */
export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'button'; label: string; href: string }
  | { kind: 'small'; text: string }
  | { kind: 'list'; items: string[] }

export type MailBody = { preheader?: string; blocks: MailBlock[] }

const ink = '#16181D'
const muted = '#5B616E'
const line = '#E4E1DA'
const serif = "Georgia, 'Times New Roman', serif"
const sans = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c)
const withBreaks = (text: string): string => escape(text).replaceAll('\n', '<br>')

function blockAsHtml(block: MailBlock, accent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:0 0 16px">${withBreaks(block.text)}</p>`
    case 'quote':
      return `<blockquote style="margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${accent};font-family:${serif};color:${ink}">${withBreaks(block.text)}</blockquote>`
    case 'list':
      return `<ul style="margin:0 0 16px;padding-left:20px">${block.items.map((item) => `<li style="margin:0 0 6px">${withBreaks(item)}</li>`).join('')}</ul>`
    case 'small':
      return `<p style="margin:0 0 12px;font-size:14px;line-height:1.5;color:${muted}">${withBreaks(block.text)}</p>`
    case 'button':
      return `<p style="margin:24px 0"><a href="${escape(block.href)}" style="display:inline-block;background:${accent};color:#ffffff;font-weight:600;text-decoration:none;padding:13px 22px;border-radius:6px">${escape(block.label)}</a></p><p style="margin:0 0 16px;font-size:13px;line-height:1.5;color:${muted};word-break:break-all">${escape(block.href)}</p>`
  }
}

/** A whole HTML mail. `name` is the magazine's. */
export function asHtml(body: MailBody, { name, appUrl, accent }: { name: string; appUrl: string; accent: string }): string {
  const preheader = body.preheader ? `<div style="display:none;max-height:0;overflow:hidden">${escape(body.preheader)}</div>` : ''
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(name)}</title></head>
<body style="margin:0;background:#FBFAF7;color:${ink};font:16px/1.6 ${sans}">${preheader}
<div style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="margin:0 0 28px;padding-bottom:16px;border-bottom:1px solid ${line};font:600 22px/1.2 ${serif}"><a href="${escape(appUrl)}" style="color:${ink};text-decoration:none">${escape(name)}</a></p>
${body.blocks.map((block) => blockAsHtml(block, accent)).join('\n')}
</div></body></html>`
}

/** The same mail as plain text, lines unwrapped (RFC 3676 is the client's business). */
export function asText(body: MailBody, name: string): string {
  const parts = body.blocks.map((block) => {
    switch (block.kind) {
      case 'quote':
        return block.text.split('\n').map((textLine) => `> ${textLine}`).join('\n')
      case 'list':
        return block.items.map((item) => `– ${item}`).join('\n')
      case 'button':
        return `${block.label} :\n${block.href}`
      default:
        return block.text
    }
  })
  return `${parts.join('\n\n')}\n\n— ${name}\n`
}
