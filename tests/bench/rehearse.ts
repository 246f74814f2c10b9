import * as Y from 'yjs'
import { Door } from '@/lib/articles/shared/door'
import { documentOf, readText, writeText } from '@/lib/articles/shared/text-document'
import { asWritten, lineSchema, workingSchema, workingExtensions, lineExtensions } from '@/lib/content/review'
import { undoOf } from '@/components/editor/live/undo-of'
import { chance } from '../support/random-writing'
import { Seat } from './text/seat'
import { beginning, doing, doSomething, type Writer } from './text/edits'

const people = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058', '01890a5d-ac96-774b-bcce-b302099a8059', '01890a5d-ac96-774b-bcce-b302099a8059']
function rehearse(seed: number, steps: number): string | null {
  const random = chance(seed)
  const server = new Y.Doc()
  server.clientID = 999
  writeText(server, { title: lineSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'line', content: [{ type: 'text', text: 'À plusieurs' }] }] }), standfirst: lineSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'line' }] }), body: workingSchema.nodeFromJSON(beginning(4)), sectionId: null, tags: [], hero: null })
  const door = new Door(server)
  let failure: string | null = null
  const last: string[] = []
  const hands = people.map((author, number) => {
    const doc = documentOf([Y.encodeStateAsUpdate(server)])
    doc.clientID = 10 + number
    const own = chance(seed * 7 + number + 1)
    const out: { update: Uint8Array; what: string }[] = []
    const into: Uint8Array[] = []
    const remote = {}
    doc.on('update', (update: Uint8Array, origin: unknown) => { if (origin !== remote) out.push({ update, what: (last[number] ?? '') + doing.is }) })
    const undoing = undoOf(doc)
    const mayWrite = number < 2
    const suggests = () => !mayWrite || (number === 1 && own.oneIn(3))
    const rights = { author, mayType: () => true, suggests }
    const seats = { title: new Seat({ doc, undo: undoing, field: 'title', schema: lineExtensions, rights }), body: new Seat({ doc, undo: undoing, field: 'body', schema: workingExtensions, rights }) }
    const marks: string[] = []
    const hand = { ...seats, account: { mark: (w: string) => marks.push(w), all: () => marks }, undo: () => undoing.undo(), redo: () => undoing.redo(), author }
    return { doc, out, into, remote, hand, seats, mayWrite, author, writer: { hand: hand as unknown as Writer['hand'], number, of: 4, random: own, mayWrite } as Writer }
  })
  const caught = console.error
  console.error = (...words: unknown[]) => { failure ??= `console: ${words.map((w) => (w instanceof Error ? w.stack : String(w))).join(' ')}` }
  const send = (at: number) => {
    const from = hands[at]!
    const next = from.out.splice(0)
    next.forEach((one) => { if (one.what === last[at]?.replace(/ .*$/, '')) one.what = last[at]! })
    if (next.length === 0) return
    const update = Y.mergeUpdates(next.map(({ update }) => update))
    for (const one of next) {
      const before = readText(server)
      const refusal = door.try(one.update, from.mayWrite ? null : from.author)
      if (refusal) {
        const copy = documentOf([Y.encodeStateAsUpdate(server), one.update])
        let diff = ''
        try {
        for (const name of ['body', 'title'] as const) {
          const [a, b] = [before[name], readText(copy)[name]]
          const start = a.content.findDiffStart(b.content)
          if (start === null) continue
          const end = a.content.findDiffEnd(b.content)!
          diff += `${name} ${start} BEFORE ${JSON.stringify(a.cut(Math.max(0, start - 8), Math.min(a.content.size, Math.max(start, end.a) + 8)).toJSON())} AFTER ${JSON.stringify(b.cut(Math.max(0, start - 8), Math.min(b.content.size, Math.max(start, end.b) + 8)).toJSON())}`
          const [wa, wb] = [asWritten(a), asWritten(b)]
          const ws = wa.content.findDiffStart(wb.content)
          if (ws !== null) diff += ` WRITTEN ${JSON.stringify(wa.cut(Math.max(0, ws - 8), ws + 30).toJSON())} AFTER ${JSON.stringify(wb.cut(Math.max(0, ws - 8), ws + 30).toJSON())}`
        } } catch (e) { diff = String(e) }
        failure ??= `refused ${refusal} of ${at}: ${one.what} author ${from.author.slice(-2)} ${diff}`
        return
      }
      Y.applyUpdate(server, one.update)
    }
    for (const other of hands) if (other !== from) other.into.push(update)
  }
  const receive = (at: number) => {
    const { doc, into, remote, seats } = hands[at]!
    if (into.length === 0) return
    last[at] = 'drawing what came'; doing.is = ''
    Y.applyUpdate(doc, Y.mergeUpdates(into.splice(0)), remote)
    for (const name of ['body'] as const) {
      const drawn = seats[name].state.doc
      try { drawn.check() } catch (e) { failure ??= `drawn by ${at} does not check: ${String(e)}` }
    }
  }
  try {
    for (let step = 0; step < steps && !failure; step++) {
      const at = random.upTo(4)
      const kind = random.upTo(6)
      if (kind < 3) {
        const before = hands[at]!.seats.body.state.doc.toString().length
        last[at] = `step ${step} `
        doing.is = ''; doSomething(hands[at]!.writer); last[at] += doing.is
        last[at] += ` ${before}`
        if (process.env.SYNC) { send(at); for (let other = 0; other < 4; other++) { receive(other); send(other) } }
      } else if (kind === 3) send(at)
      else receive(at)
    }
    for (let n = 0; n < 20 && !failure; n++) for (let at = 0; at < 4; at++) { receive(at); send(at) }
    if (!failure) {
      for (let at = 1; at < 4; at++) if (!same(hands[at]!.seats.body.state.doc, hands[0]!.seats.body.state.doc)) failure ??= `${at} differs from 0 ${diffOf(inWorking(hands[0]!.seats.body.state.doc), inWorking(hands[at]!.seats.body.state.doc))} Y ${same(readText(server).body, hands[0]!.seats.body.state.doc)} ${same(readText(server).body, hands[at]!.seats.body.state.doc)}`
      if (!same(readText(server).body, hands[0]!.seats.body.state.doc)) failure ??= 'server differs from 0'
    }
  } catch (error) {
    failure ??= `thrown: ${(error as Error).stack}`
  }
  console.error = caught
  return failure
}
const first = Number(process.env.SEED ?? 1)
const count = Number(process.env.CASES ?? 30)
const kinds = new Map<string, number>()
for (let seed = first; seed < first + count; seed++) {
  const failure = rehearse(seed, Number(process.env.STEPS ?? 300))
  if (failure) {
    const kind = failure.replace(/step \d+/, '').slice(0, 14)+failure.slice(-12)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if ((kinds.get(kind) ?? 0) < 5) console.log(`seed ${seed}: ${failure.slice(0, 1800)}`)
  }
}
console.log([...kinds])

function diffOf(a: import('@tiptap/pm/model').Node, b: import('@tiptap/pm/model').Node): string {
  const start = a.content.findDiffStart(b.content)
  if (start === null) return 'nothing'
  const end = a.content.findDiffEnd(b.content)!
  return `${start} ${JSON.stringify(a.cut(Math.max(0, start - 2), Math.min(a.content.size, Math.max(start, end.a) + 2)).toJSON()).slice(0, 700)} AND ${JSON.stringify(b.cut(Math.max(0, start - 2), Math.min(b.content.size, Math.max(start, end.b) + 2)).toJSON()).slice(0, 700)}`
}

import type { Node } from '@tiptap/pm/model'
function inWorking(doc: Node): Node { return workingSchema.nodeFromJSON(doc.toJSON()) }
function same(a: Node, b: Node): boolean { return inWorking(a).eq(inWorking(b)) }
