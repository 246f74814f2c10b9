/** Where one can go in the workspaces: the rail and the palette read this one table. */
import { BookOpen, CalendarDays, ChartColumn, FileText, Inbox, Kanban, Lightbulb, MessageSquare, PanelsTopLeft, PenLine, ScrollText, Send, Settings, Tag, UserPlus, UserRound, Users, type LucideIcon } from 'lucide-react'

export type PlaceKey = 'submissions' | 'board' | 'calendar' | 'proposals' | 'labels' | 'articles' | 'applications' | 'comments' | 'people' | 'sections' | 'pages' | 'settings' | 'journal' | 'statistics' | 'mine' | 'myProposals' | 'profile'
export type Place = { key: PlaceKey; href: string; icon: LucideIcon; group: number; who: 'author' | 'staff' | 'admin' }

export const places: readonly Place[] = [
  { key: 'submissions', href: '/redaction/soumissions', icon: Inbox, group: 0, who: 'staff' },
  { key: 'board', href: '/redaction/tableau', icon: Kanban, group: 0, who: 'staff' },
  { key: 'proposals', href: '/redaction/propositions', icon: Lightbulb, group: 0, who: 'staff' },
  { key: 'articles', href: '/redaction/articles', icon: FileText, group: 0, who: 'staff' },
  { key: 'calendar', href: '/redaction/calendrier', icon: CalendarDays, group: 0, who: 'staff' },
  { key: 'comments', href: '/redaction/commentaires', icon: MessageSquare, group: 1, who: 'staff' },
  { key: 'applications', href: '/redaction/candidatures', icon: UserPlus, group: 1, who: 'staff' },
  { key: 'people', href: '/redaction/personnes', icon: Users, group: 1, who: 'staff' },
  { key: 'sections', href: '/redaction/rubriques', icon: BookOpen, group: 2, who: 'staff' },
  { key: 'labels', href: '/redaction/etiquettes', icon: Tag, group: 2, who: 'staff' },
  { key: 'pages', href: '/redaction/pages', icon: PanelsTopLeft, group: 2, who: 'staff' },
  { key: 'settings', href: '/redaction/reglages', icon: Settings, group: 2, who: 'admin' },
  { key: 'journal', href: '/redaction/journal', icon: ScrollText, group: 2, who: 'staff' },
  { key: 'statistics', href: '/redaction/statistiques', icon: ChartColumn, group: 2, who: 'staff' },
  { key: 'mine', href: '/espace', icon: PenLine, group: 3, who: 'author' },
  { key: 'myProposals', href: '/espace/propositions', icon: Send, group: 3, who: 'author' },
  { key: 'profile', href: '/espace/profil', icon: UserRound, group: 3, who: 'author' },
]

export type Standing = 'reader' | 'contributor' | 'editor' | 'admin'

const openTo: Record<Place['who'], readonly Standing[]> = {
  author: ['contributor', 'editor', 'admin'],
  staff: ['editor', 'admin'],
  admin: ['admin'],
}

/** The places open to somebody of this role. */
export function placesOf(role: Standing): Place[] {
  return places.filter((place) => openTo[place.who].includes(role))
}

/** The place that an address belongs to: the longest one it starts with. */
export function placeOf(path: string, among: readonly Place[]): Place | undefined {
  return among.filter(({ href }) => path === href || path.startsWith(`${href}/`)).sort((a, b) => b.href.length - a.href.length)[0]
}
