/**
 * As much to render as an article of the magazine has: about as many elements, class
 * names and words, nothing of it read from anywhere. The bench prints both sizes.
 */
export const dynamic = 'force-dynamic'

const sentence = 'Le réseau arrive à Tanger un matin de mars, et personne ne sait encore à qui la fibre appartient.'
const paragraph = `${sentence} Il faut six heures de route pour aller du port jusqu’à la montagne.`
const times = <T,>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

const Entry = ({ n, to }: { n: number; to: string }) => (
  <li className="border-b border-line py-2"><a href={`/${to}-${n}`} className="font-semibold text-ink hover:underline">{to} {n}</a></li>
)

const Card = ({ n }: { n: number }) => (
  <article className="card grid gap-3 border-t border-line pt-4">
    <a href={`/article-${n}`} className="block"><img src={`/zellige/${n}.svg`} alt="" width={640} height={400} className="w-full" loading="lazy" /></a>
    <p className="text-sm font-semibold text-accent">Rubrique</p>
    <h3 className="headline-3"><a href={`/article-${n}`} className="link">{sentence}</a></h3>
    <p className="text-muted">{paragraph}</p>
    <p className="text-sm text-muted"><span className="font-semibold">Par Une Autrice</span> <time dateTime="2026-01-01">1er janvier 2026</time> <span>4 min</span></p>
  </article>
)

const Comment = ({ n }: { n: number }) => (
  <li id={`commentaire-${n}`} className="border-t border-line py-4.5">
    <div className="flex flex-wrap items-baseline gap-2"><b className="font-semibold text-ink">Lectrice {n}</b><time dateTime="2026-01-01T10:00:00Z" className="text-sm text-muted">1er janvier 2026</time></div>
    <div className="mt-2 grid gap-3"><p className="whitespace-pre-line">{paragraph}</p><p className="whitespace-pre-line">{sentence}</p></div>
  </li>
)

const Form = ({ n }: { n: number }) => (
  <section className="mt-8 border border-line p-6">
    <h2 className="headline-2">Un formulaire</h2>
    <p className="text-muted">{sentence}</p>
    <form method="post" action={`/formulaire-${n}`} className="mt-4.5 grid gap-4.5">
      <input type="hidden" name="jeton" value={`jeton-${n}`} />
      {['name', 'email', 'topic'].map((name) => (
        <div key={name} className="grid gap-1"><label htmlFor={`${name}-${n}`} className="font-semibold">{name} <span className="text-muted">*</span></label><input id={`${name}-${n}`} name={name} className="field" maxLength={80} required /></div>
      ))}
      <div><textarea name="body" rows={5} className="field" /></div>
      <div><button type="submit" className="button">Envoyer</button></div>
    </form>
  </section>
)

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return (
    <>
      <header className="border-b border-line"><div className="wide flex items-center gap-4"><nav className="hidden md:block"><ul className="flex gap-4">{times(12, (n) => <Entry key={n} n={n} to="rubrique" />)}</ul></nav></div></header>
      <main className="pb-14">
        <article className="pt-6 md:pt-11">
          <h1 className="headline-1">{slug}</h1>
          <p className="standfirst">{paragraph}</p>
          <div className="prose">
            {times(5, (part) => (
              <section key={part} className="column">
                <h2 className="headline-2">Une partie, la {part + 1}</h2>
                {times(5, (n) => <p key={n}>{paragraph} <a href="https://example.org/" rel="noopener">{sentence}</a> <em>fin</em></p>)}
                <ul>{times(3, (n) => <li key={n}><p>{sentence}</p></li>)}</ul>
              </section>
            ))}
          </div>
        </article>
        <Form n={0} />
        <div className="grid gap-6 md:grid-cols-3">{times(3, (n) => <Card key={n} n={n} />)}</div>
        <ul className="column mt-10">{times(20, (n) => <Comment key={n} n={n} />)}</ul>
        <Form n={1} />
      </main>
      <footer className="border-t border-line"><div className="wide grid gap-6 md:grid-cols-4">{times(4, (n) => <ul key={n} className="grid gap-2">{times(8, (m) => <Entry key={m} n={m} to={`pied-${n}`} />)}</ul>)}</div></footer>
    </>
  )
}
