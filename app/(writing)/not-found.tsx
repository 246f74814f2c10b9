import { AbsentText } from '@/components/studio/unsigned/absent-text'
import { siteSettings } from '@/lib/pages'

export default async function NotFound() {
  return <AbsentText site={(await siteSettings()).name} />
}
