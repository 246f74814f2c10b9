'use client'
import { Checkbox } from '@/components/ui/field'
import { useText } from '@/components/ui/text'
import type { Verb } from '@/lib/articles/transitions'

/** What is said to an author who is no contributor yet, together with the decision about their text. */
export function CandidateAnswer({ verb, name }: { verb: Verb; name: string }) {
  const t = useText('beginning')
  if (verb === 'decline') return <Checkbox name="author" sends="decline" label={t('desk.decline', { name })} hint={t('desk.declineAbout')} />
  return <Checkbox name="author" sends="accept" defaultChecked required={verb === 'sendBack'} label={t('desk.accept', { name })} hint={verb === 'sendBack' ? t('desk.acceptNeeded', { name }) : undefined} />
}
