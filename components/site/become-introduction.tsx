import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { links } from './links'

const steps = ['one', 'two', 'three'] as const

/** What the magazine publishes and how a text gets there, for whoever thinks of writing one. */
export function BecomeIntroduction() {
  const t = text('site')
  return (
    <>
      <header className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-10 gap-y-7 py-8 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] md:py-12">
        <div>
          <h1 className="headline-1">{t('become.title')}</h1>
          <p className="standfirst mt-4 text-xl leading-normal">{t('become.standfirst')}</p>
          <p className="mt-6 flex flex-wrap gap-3">
            <a href={links.propose} className="button">
              {t('call.propose')}
            </a>
            <a href={links.introduce} className="button button-quiet">
              {text('beginning')('become.or')}
            </a>
          </p>
          <p className="hint mt-3 max-w-[46ch]">{text('beginning')('become.text')}</p>
        </div>
        <img src={zelligePath({ palette: 'rabat', field: 'ring', seed: 'contribuer' })} alt="" width={1600} height={900} className="picture aspect-video rounded-box md:aspect-[4/3]" />
      </header>
      <section className="border-t border-line pt-7 pb-10 md:grid md:grid-cols-[minmax(0,4fr)_minmax(0,8fr)] md:gap-10">
        <h2 className="headline-2">{t('become.publish.title')}</h2>
        <p className="mt-3 max-w-[40em] font-serif text-lg leading-relaxed md:mt-0">
          {t('become.publish.text')} {t.rich('become.publish.more', { lien: (words) => <a key="lien" href={links.guidelines} className="underline underline-offset-3">{words}</a> })}
        </p>
      </section>
      <section className="border-t border-line pt-7 pb-11">
        <h2 className="mb-6 headline-2">{t('become.how.title')}</h2>
        <ol className="ranked grid gap-x-8 gap-y-6 md:grid-cols-3">
          {steps.map((step) => (
            <li key={step} className="grid grid-cols-[2.2rem_1fr]">
              <div className="col-start-2">
                <h3 className="headline-4">{t(`become.how.${step}.title`)}</h3>
                <p className="mt-2 text-base text-muted">{t(`become.how.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
