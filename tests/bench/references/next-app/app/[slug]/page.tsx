/** As much to render as an article has: masthead, 25 paragraphs, cards, twenty comments, two forms, footer; nothing of it read from anywhere. */
export const dynamic = 'force-dynamic'

const sentence = 'Le réseau arrive à Tanger un matin de mars, et personne ne sait encore à qui la fibre appartient.'
const paragraph = [sentence, 'Il faut six heures de route pour aller du port jusqu’à la montagne.', sentence].join(' ')
const times = <T,>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return (
    <>
      <header>
        <nav>
          <ul>{times(8, (n) => <li key={n}><a href={`/rubrique-${n}`} className="font-semibold text-ink">Rubrique {n}</a></li>)}</ul>
        </nav>
      </header>
      <main>
        <article>
          <h1>{slug}</h1>
          <p className="standfirst">{paragraph}</p>
          {times(5, (part) => (
            <section key={part}>
              <h2>Une partie, la {part + 1}</h2>
              {times(4, (n) => <p key={n} className="prose">{paragraph} <a href="https://example.org/">{sentence}</a></p>)}
              <ul>{times(2, (n) => <li key={n}>{sentence}</li>)}</ul>
            </section>
          ))}
        </article>
        {times(3, (n) => (
          <aside key={n} className="card"><a href={`/article-${n}`}><h3>{sentence}</h3></a><p>{paragraph}</p></aside>
        ))}
        {times(20, (n) => (
          <section key={n} className="comment"><h4>Lectrice {n}</h4><time dateTime="2026-01-01">1er janvier 2026</time><p>{paragraph}</p></section>
        ))}
        {times(2, (n) => (
          <form key={n} method="post" action={`/formulaire-${n}`}>
            <label>Nom <input name="name" className="field" /></label>
            <label>Adresse <input name="email" type="email" className="field" /></label>
            <textarea name="body" rows={5} />
            <button type="submit" className="button">Envoyer</button>
          </form>
        ))}
      </main>
      <footer><ul>{times(10, (n) => <li key={n}><a href={`/page-${n}`}>Page {n}</a></li>)}</ul></footer>
    </>
  )
}
