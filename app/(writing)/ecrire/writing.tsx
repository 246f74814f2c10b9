/** The editor of a text without an account, with what its page knows. */
import { LoneEditor, type LoneEditorProps } from '@/components/editor'
import { WritingNotice } from '@/components/studio/unsigned/writing-notice'
import { HouseName } from '@/components/studio/unsigned/house-name'
import { licenceWording, mayStart } from '@/lib/articles'
import { currentActor } from '@/lib/auth'
import { sectionChoices, siteSettings } from '@/lib/pages'
import { submitUnsignedAction, takeAlongAction } from '@/lib/submissions/actions'
import { text } from '@/lib/i18n'

type Props = Pick<LoneEditorProps, 'identity' | 'start' | 'photos' | 'person'>

export async function Writing(props: Props) {
  const [actor, sections, { name }] = await Promise.all([currentActor(), sectionChoices(), siteSettings()])
  return (
    <>
      <h1 className="sr-only">{text('beginning')('title')}</h1>
      <LoneEditor
        {...props}
        sections={sections}
        licence={licenceWording()}
        submit={submitUnsignedAction}
        lead={<HouseName name={name} />}
        notice={<WritingNotice isNew={props.start.version === 0} />}
        account={actor.kind === 'person' && mayStart(actor) ? { name: actor.name, takeAlong: takeAlongAction } : null}
      />
    </>
  )
}
