/**
 * The whole path with the keyboard alone, by three people: from a pitch to the published text and its correction.
 * Nobody here clicks, fills, hovers or taps: `goto` enters by a sign-in link, follows a mail, or loads a public page.
 */
import { expect as soon, test, type Page } from '@playwright/test'
import { localTimeOf } from '@/lib/i18n/local-time'
import { inDays } from '../support/days'
import { press, pressedOn, tabTo, typeDay, typeOut, typeTime } from '../support/keyboard'
import { axe, enter, fill, goTo, hasGone, hasPlace, newPerson, openPanel, openText, searchFor, submit, toContent, write } from '../support/keyboard-ways'
import { linkIn, mail } from '../support/mailbox'
import { bodyOf, drawn, state } from '../support/shared-texts'
import { demo } from '../support/signed-in'

/** What the server has to answer first may take longer than a frame. */
const expect = soon.configure({ timeout: 20_000 })
const site = () => process.env.SITE ?? ''
const zone = 'Africa/Casablanca'
/** A minute is the smallest step of an appointment; it has to be reached by typing. */
const atLeast = 40_000
const reading = (page: Page) => page.getByRole('region', { name: title, exact: true })

const pitched = `Le gardien du phare ${process.pid}`
const title = `${pitched}, de nuit`
const paragraphs = [
  'Il monte les cent vingt-sept marches chaque soir à la même heure. En bas, la ville allume ses vitrines ; en haut, il essuie la lentille avec un chiffon de coton, et attend que le capteur décide que la nuit est tombée.',
  '« La machine sait le faire sans moi », dit-il. Elle le sait depuis neuf ans. Mais quand la tempête de février a noyé le coffret électrique, c’est lui qui a tourné le feu à la main jusqu’au matin, et quatre chalutiers sont rentrés.',
  'Le port a gardé son poste, sans bien savoir comment l’appeler. Sur la fiche de paie, il est agent de surveillance ; dans le registre, qu’il remplit encore à l’encre, il est gardien. Il y note le vent, les pannes, les bateaux qui répondent et ceux qui se taisent.',
  'Ce registre commence en 1916. Une école d’ingénieurs le numérise, page après page, pour comprendre ce que cent ans de sel font à une installation. Les premiers résultats disent une chose simple : ce qui a tenu est ce que quelqu’un regardait tous les jours.',
]
const asked: [string, string] = ['Donnez l’année de l’automatisation.', 'Citez le registre une fois.']
const addition = 'L’automatisation date de 2017, et le registre la consigne en une ligne : « Feu sans gardien, gardien présent. »'

test('the whole path by the keyboard alone: pitched, agreed, written, sent back, accepted, out on time, corrected', async ({ browser }) => {
  test.setTimeout(600_000)
  const [author, editor, reader] = [await newPerson(browser), await newPerson(browser), await newPerson(browser)]

  await test.step('both enter by their links', async () => {
    await enter(author, demo.contributor, /\/espace/)
    await enter(editor, demo.editor, /\/redaction/)
  })

  await test.step('the contributor pitches a subject', async () => {
    await goTo(author, 'mes prop', /\/espace\/propositions$/)
    await tabTo(author, author.getByRole('link', { name: 'Proposer un sujet' }).first())
    await press(author, 'Enter')
    await fill(author, author.getByLabel('Titre de travail'), pitched)
    await fill(author, author.getByLabel('L’angle'), 'Que garde un gardien, quand la machine fait tout ?')
    await fill(author, author.getByLabel('Le sujet en trois à cinq phrases'), 'Un phare automatique a encore son gardien. Je l’ai suivi trois nuits. Son registre a cent ans.')
    await fill(author, author.getByLabel('Les sources'), 'Le gardien')
    await fill(author, author.getByLabel('Longueur prévue'), '400')
    await tabTo(author, author.getByLabel('Remise proposée'))
    await typeDay(author, author.getByLabel('Remise proposée'), inDays(20))
    await axe(author)
    await tabTo(author, author.getByRole('button', { name: 'Envoyer à la rédaction' }))
    await press(author, 'Enter')
    await expect(author.getByText('Votre proposition est envoyée à la rédaction.')).toBeVisible()
  })

  await test.step('the editor finds it, and accepts with a brief and a deadline', async () => {
    await goTo(editor, 'propositions', /\/redaction\/propositions$/)
    await searchFor(editor, pitched)
    await expect(editor.getByRole('region', { name: pitched })).toBeVisible()
    await press(editor, 'a')
    const dialog = editor.getByRole('dialog', { name: 'Accepter ce sujet' })
    await expect(dialog.getByLabel('Ce que la rédaction attend')).toBeFocused()
    await axe(editor)
    await typeOut(editor, 'Une nuit entière, et ce que dit le registre.')
    await tabTo(editor, dialog.getByLabel('À rendre le'))
    await typeDay(editor, dialog.getByLabel('À rendre le'), inDays(25))
    await press(editor, 'Control+Enter')
    await hasGone(editor, pitched)
  })

  await test.step('the contributor opens the article that was made, reads the brief, and writes', async () => {
    await openText(author, pitched, 'espace')
    await openPanel(author, 'Brief')
    await expect(author.getByRole('tabpanel', { name: 'Brief' }).getByText('Une nuit entière, et ce que dit le registre.')).toBeVisible()
    await tabTo(author, author.getByRole('button', { name: 'Choisir une rubrique' }), { back: true })
    await press(author, 'Enter')
    await expect(author.getByRole('combobox', { name: 'Rubrique' })).toBeFocused()
    await typeOut(author, 'Num')
    await tabTo(author, author.getByRole('textbox', { name: /^Titre/ }), { back: true })
    await press(author, 'End')
    await author.evaluate(drawn)
    await typeOut(author, title.slice(pitched.length))
    await press(author, 'Enter')
    await expect(author.getByRole('textbox', { name: /^Chapô/ })).toBeFocused()
    await typeOut(author, 'La machine fait tout. Il reste, et il note.')
    await press(author, 'Enter')
    await expect(bodyOf(author)).toBeFocused()
    await write(author, paragraphs)
    await axe(author)
  })

  await test.step('and submits it', async () => {
    await submit(author, 'Soumettre à la rédaction')
    await expect(author.getByText('Soumis', { exact: true }).first()).toBeVisible()
    await mail(demo.contributor, `Nous avons reçu « ${title} »`)
  })

  await test.step('the editor takes it from the queue, and sends it back with a list', async () => {
    await goTo(editor, 'soumissions', /\/redaction\/soumissions$/)
    await searchFor(editor, title)
    await expect(reading(editor)).toBeVisible()
    await press(editor, 'End')
    await expect(reading(editor)).toBeFocused()
    await expect.poll(() => reading(editor).evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0)
    await press(editor, 'Enter')
    await expect(editor.getByRole('button', { name: 'Demander des changements' })).toBeVisible()
    await press(editor, 'd')
    const dialog = editor.getByRole('dialog', { name: 'Demander des changements' })
    await expect(dialog.getByLabel(/Votre message/)).toBeFocused()
    await typeOut(editor, 'On y est. Deux choses encore.')
    await tabTo(editor, dialog.getByRole('textbox', { name: 'Point 1' }))
    await typeOut(editor, asked[0])
    await press(editor, 'Enter')
    await expect(dialog.getByRole('textbox', { name: 'Point 2' })).toBeFocused()
    await typeOut(editor, asked[1])
    await axe(editor)
    await press(editor, 'Control+Enter')
    await hasGone(editor, title)
  })

  await test.step('the contributor follows the mail, writes what was missing, ticks it, and submits again', async () => {
    await author.goto(linkIn(await mail(demo.contributor, `« ${title} » : quelques points à reprendre`), '/espace/articles/'))
    await expect(state(author, 'saved')).toBeVisible()
    await toContent(author)
    await tabTo(author, bodyOf(author))
    await press(author, 'Control+End', 'Enter')
    await author.evaluate(drawn)
    await write(author, [addition])
    for (const point of asked) {
      const box = author.getByRole('checkbox', { name: point }).first()
      await tabTo(author, box, { back: point === asked[0] })
      await press(author, 'Space')
      await expect(box).toBeChecked()
      await expect(box).toBeFocused()
    }
    await axe(author)
    await submit(author, 'Soumettre de nouveau', 'forward')
    await expect(author.getByText('Soumis', { exact: true }).first()).toBeVisible()
  })

  const due = await test.step('the editor reads what was ticked, accepts, and plans it for the next minutes', async () => {
    await goTo(editor, 'soumissions', /\/redaction\/soumissions$/)
    await searchFor(editor, title)
    await expect(reading(editor)).toContainText(addition)
    await expect(reading(editor)).toContainText('2 points cochés sur 2')
    await press(editor, 'Enter')
    await expect(editor.getByRole('button', { name: 'Accepter' })).toBeVisible()
    await press(editor, 'a')
    await expect(editor.getByText('Rien sous ces filtres')).toBeVisible()
    await press(editor, '4')
    await expect(reading(editor)).toBeVisible()
    await press(editor, 'p')
    const dialog = editor.getByRole('dialog', { name: 'Publier cet article' })
    await expect(dialog.getByRole('radio', { name: /Publier maintenant/ })).toBeFocused()
    await press(editor, 'ArrowDown')
    await expect(dialog.getByRole('radio', { name: /Planifier/ })).toBeChecked()
    await axe(editor)
    const at = new Date(Math.ceil((Date.now() + atLeast) / 60_000) * 60_000)
    const { date, time } = localTimeOf(at, zone)
    await tabTo(editor, dialog.getByLabel('Jour'))
    await typeDay(editor, dialog.getByLabel('Jour'), date)
    await tabTo(editor, dialog.getByRole('textbox', { name: 'Heure' }))
    await typeTime(editor, dialog.getByRole('textbox', { name: 'Heure' }), time)
    await press(editor, 'Control+Enter')
    await hasGone(editor, title)
    return at
  })

  await test.step('it is out at its minute, not before, and a reader finds it on the front page', async () => {
    const link = reader.getByRole('link', { name: title }).first()
    await expect(async () => {
      await reader.goto(`${site()}/`)
      await expect(link).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 120_000, intervals: [1000] })
    expect(Date.now()).toBeGreaterThanOrEqual(due.getTime())
    await tabTo(reader, link)
    await press(reader, 'Enter')
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(reader.getByText(addition)).toBeVisible()
    await axe(reader)
  })

  await test.step('its contributor proposes a correction, and says why', async () => {
    await mail(demo.contributor, `« ${title} » est publié`)
    await openText(author, title, 'espace')
    await tabTo(author, author.getByRole('button', { name: 'Corriger' }))
    await press(author, 'Enter')
    const dialog = author.getByRole('dialog', { name: 'Proposer une correction' })
    await expect(dialog.getByLabel(/Ce qui doit changer/)).toBeFocused()
    await typeOut(author, 'Le phare a cent vingt-neuf marches : je les ai recomptées.')
    await axe(author)
    await press(author, 'Control+Enter')
    await expect(author.getByText('Une correction d’un article en ligne')).toBeVisible()
    await hasPlace(author)
    await tabTo(author, author.getByRole('textbox', { name: /^Chapô/ }))
    await press(author, 'End')
    await author.evaluate(drawn)
    await typeOut(author, ' Cent vingt-neuf marches.')
    await expect(state(author, 'saved')).toBeVisible()
    await submit(author, 'Soumettre à la rédaction')
    await expect(author.getByText('Soumis', { exact: true }).first()).toBeVisible()
    await reader.reload()
    await expect(reader.getByText('Cent vingt-neuf marches.')).toHaveCount(0)
  })

  await test.step('the editor reads why and what is different, and publishes it with a note', async () => {
    await goTo(editor, 'soumissions', /\/redaction\/soumissions$/)
    await searchFor(editor, title)
    await expect(reading(editor)).toContainText('je les ai recomptées')
    await press(editor, 'Enter')
    await expect(editor.getByRole('button', { name: 'Accepter' })).toBeVisible()
    await press(editor, 'Home')
    await tabTo(editor, reading(editor).getByRole('link', { name: 'Comparer avec la version en ligne' }))
    await press(editor, 'Enter')
    await expect(editor.getByRole('insertion').filter({ hasText: 'Cent vingt-neuf' }).first()).toBeVisible()
    await axe(editor)
    await goTo(editor, 'soumissions', /\/redaction\/soumissions$/)
    await press(editor, '2')
    await expect(editor).toHaveURL(/onglet=in-review/)
    await searchFor(editor, title)
    await expect(reading(editor)).toBeVisible()
    await press(editor, 'p')
    const dialog = editor.getByRole('dialog')
    await tabTo(editor, dialog.getByLabel(/Note publique/))
    await typeOut(editor, 'Le nombre de marches a été précisé.')
    await axe(editor)
    await press(editor, 'Control+Enter')
    await hasGone(editor, title)
  })

  await test.step('the reader reads the new text, its note, and the log of corrections', async () => {
    await mail(demo.contributor, `« ${title} » a été mis à jour`)
    await reader.reload()
    await expect(reader.getByText('Cent vingt-neuf marches.')).toBeVisible()
    await expect(reader.getByText('Le nombre de marches a été précisé.')).toBeVisible()
    await tabTo(reader, reader.getByRole('link', { name: /Historique des corrections/ }))
    await press(reader, 'Enter')
    await expect(reader).toHaveURL(/\/corrections$/)
    await expect(reader.getByText('Le nombre de marches a été précisé.')).toBeVisible()
    await axe(reader)
  })

  await test.step('its contributor reads the whole way it went', async () => {
    await openText(author, title, 'espace')
    await openPanel(author, 'Parcours')
    await tabTo(author, author.getByRole('link', { name: 'Lire le parcours en entier' }))
    await press(author, 'Enter')
    await expect(author).toHaveURL(/\/parcours$/)
    const steps = author.getByRole('list', { name: 'Les étapes, de la dernière à la première' }).locator('> li')
    await expect(steps).toHaveText([
      /^Corrigé\s: la nouvelle version est en ligne.*Note publique\s: Le nombre de marches a été précisé\./,
      /^Pris en relecture par Rachid Haddad/,
      /^Soumis à la rédaction/,
      /^Correction commencée par Salma Berrada.*je les ai recomptées/,
      /^Publié/,
      /^Programmé pour le /,
      /^Accepté par Rachid Haddad/,
      /^Pris en relecture par Rachid Haddad/,
      /^Nouvelle version soumise/,
      /^Renvoyé par Rachid Haddad.*Deux choses encore/,
      /^Pris en relecture par Rachid Haddad/,
      /^Soumis à la rédaction/,
      /^Sujet accepté par Rachid Haddad, texte ouvert/,
    ])
    await axe(author)
  })

  const said = ([who, page]: [string, Page]): string => {
    const { keys, tabs, letters, pasted } = pressedOn(page)
    return `${who} pressed ${keys} keys (${tabs} Tab), typed ${letters} letters, pasted ${pasted} paragraphs`
  }
  console.log(`Walk: ${([['the contributor', author], ['the editor', editor], ['the reader', reader]] as [string, Page][]).map(said).join('; ')}`)
})
