/**
 * What the forms about people may carry. Public: `applicationSchema` (limit `apply`).
 * The others come from the workspaces and from the command line.
 */
import { z } from 'zod'
import { hrefFromTyping } from '@/lib/content/links'
import { middle, mostZoom, type Cut } from '@/lib/media'
import { consentField, emailField, idField, lineField, nameField, optionalLine, optionalText, slugField, textField, urlField } from '@/lib/http/fields'
import { knownLanguages } from './languages'

const roles = ['reader', 'contributor', 'editor', 'admin'] as const

/** One address a line, completed the way browsers do; null when there is none. */
const linesOfLinks = optionalText(2000).transform((text, issues) => {
  if (text === null) return null
  const links = text.split(/[\n\s]+/).map(hrefFromTyping)
  if (links.length > 10 || !links.every((link) => link !== null && /^https?:/i.test(link))) {
    issues.addIssue({ code: 'custom', message: 'url' })
    return z.NEVER
  }
  return links.join('\n')
})

export const applicationSchema = z.object({
  name: nameField(80),
  email: emailField,
  motivation: textField({ max: 5000 }),
  topics: lineField({ max: 500 }),
  links: linesOfLinks,
  consent: consentField,
})
export type ApplicationInput = z.output<typeof applicationSchema>

export const acceptanceSchema = z.object({ id: idField, message: optionalText(4000) })
export const refusalSchema = z.object({ id: idField, message: textField({ max: 4000 }) })
export type DecisionInput = z.output<typeof acceptanceSchema>

export const invitationSchema = z.object({ email: emailField, name: nameField(80), role: z.enum(roles) })
export type InvitationInput = z.output<typeof invitationSchema>

export const roleSchema = z.object({ id: idField, role: z.enum(roles) })
export const personSchema = z.object({ id: idField })

const secureUrl = urlField.refine((url) => /^https:\/\//i.test(url), 'url')
export const linkSchema = z.object({ label: lineField({ max: 40 }), url: secureUrl })
export type ProfileLink = z.output<typeof linkSchema>
export const maximumLinks = 5

/** Where the portrait is cut; the middle where the form does not say. */
const cutField = (least: number, most: number, usual: number) => z.coerce.number({ error: 'invalid' }).min(least).max(most).default(usual)

const fields = z.array(z.string()).max(20).default([])

export const mailPaces = ['at_once', 'daily', 'needed'] as const
export const mailPaceSchema = z.object({ pace: z.enum(mailPaces) })
export type MailPaceInput = z.output<typeof mailPaceSchema>

/**
 * A profile's form. Links come as two lists of equal length, `linkLabel[]` and
 * `linkUrl[]`, because a form has no nested fields; an empty pair is left out.
 */
export const profileSchema = z
  .object({
    name: nameField(80),
    slug: z.preprocess((slug) => slug || undefined, slugField.optional()),
    city: optionalLine(80),
    bio: optionalText(600),
    portrait: z.preprocess((id) => id || null, idField.nullable()),
    cutX: cutField(0, 1, middle.x),
    cutY: cutField(0, 1, middle.y),
    cutZoom: cutField(1, mostZoom, middle.zoom),
    languages: z.array(z.string()).max(50).default([]).transform((chosen) => knownLanguages(chosen)),
    linkLabel: fields,
    linkUrl: fields,
  })
  .transform(({ linkLabel, linkUrl, cutX: x, cutY: y, cutZoom: zoom, ...profile }, issues) => {
    const links: ProfileLink[] = []
    linkUrl.forEach((url, n) => {
      const label = linkLabel[n] ?? ''
      if (!url.trim() && !label.trim()) return
      const link = linkSchema.safeParse({ label, url })
      if (link.success) links.push(link.data)
      else for (const issue of link.error.issues) issues.addIssue({ ...issue, path: [issue.path[0] === 'label' ? 'linkLabel' : 'linkUrl', n] })
    })
    if (links.length > maximumLinks) issues.addIssue({ code: 'too_big', origin: 'array', maximum: maximumLinks, input: links, path: ['linkUrl'], message: 'invalid' })
    return { ...profile, cut: { x, y, zoom } satisfies Cut, links }
  })
export type ProfileInput = z.output<typeof profileSchema>
