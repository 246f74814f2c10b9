// Who writes and edits the demo magazine. All invented; the addresses lie on a
// domain that can never receive mail.

import type { DemoPerson } from './types'

const contributors: DemoPerson[] = [
  {
    slug: 'salma-berrada',
    name: 'Salma Berrada',
    email: 'salma.berrada@demo.valyoplus.example',
    role: 'contributor',
    city: 'Rabat',
    bio: 'Ingénieure réseau à Rabat, elle écrit sur ce qui relie les villes, et sur ce qui les débranche.',
    links: [
      { label: 'Carnet de routes', url: 'https://salma.example.org' },
      { label: 'Conférences', url: 'https://example.org/salma-berrada/conferences' },
    ],
  },
  {
    slug: 'youssef-amrani',
    name: 'Youssef Amrani',
    email: 'youssef.amrani@demo.valyoplus.example',
    role: 'contributor',
    city: 'Benguerir',
    bio: 'Énergéticien à Benguerir, il fait les comptes du numérique en kilowattheures et en litres.',
    links: [{ label: 'Travaux', url: 'https://example.org/youssef-amrani' }],
  },
  {
    slug: 'ines-tahiri',
    name: 'Inès Tahiri',
    email: 'ines.tahiri@demo.valyoplus.example',
    role: 'contributor',
    city: 'Tanger',
    bio: 'Ancienne transitaire, elle suit depuis Tanger les entreprises qui fabriquent des choses peu spectaculaires et très utiles.',
    links: [],
  },
  {
    slug: 'omar-lahlou',
    name: 'Omar Lahlou',
    email: 'omar.lahlou@demo.valyoplus.example',
    role: 'contributor',
    city: 'Azilal',
    bio: 'Instituteur pendant quinze ans dans le Haut Atlas, il raconte ce que devient une promesse quand la route monte.',
    links: [{ label: 'Photographies', url: 'https://example.org/omar-lahlou/photographies' }],
  },
  {
    slug: 'nadia-el-fassi',
    name: 'Nadia El Fassi',
    email: 'nadia.elfassi@demo.valyoplus.example',
    role: 'contributor',
    city: 'Casablanca',
    bio: 'Linguiste de formation et enquêtrice par goût, elle observe à Casablanca la manière dont les outils changent les usages, et l’inverse.',
    links: [
      { label: 'Site personnel', url: 'https://nadia.example.org' },
      { label: 'Publications', url: 'https://example.org/nadia-el-fassi/publications' },
    ],
  },
  {
    slug: 'mehdi-ouazzani',
    name: 'Mehdi Ouazzani',
    email: 'mehdi.ouazzani@demo.valyoplus.example',
    role: 'contributor',
    city: 'Oujda',
    bio: 'Développeur revenu de Paris à Oujda, il tient le code pour un sujet public.',
    links: [{ label: 'Code', url: 'https://code.example.org/mehdi' }],
  },
  {
    slug: 'aicha-naciri',
    name: 'Aïcha Naciri',
    email: 'aicha.naciri@demo.valyoplus.example',
    role: 'contributor',
    city: 'Berkane',
    bio: 'Productrice d’agrumes près de Berkane, elle programme les vannes de son verger.',
    links: [],
  },
]

const editors: DemoPerson[] = [
  {
    slug: 'rachid-haddad',
    name: 'Rachid Haddad',
    email: 'rachid.haddad@demo.valyoplus.example',
    role: 'editor',
    city: 'Casablanca',
    bio: 'Rédacteur en chef. Il relit tout deux fois, la seconde à voix haute.',
    links: [],
  },
  {
    slug: 'leila-cherkaoui',
    name: 'Leïla Cherkaoui',
    email: 'leila.cherkaoui@demo.valyoplus.example',
    role: 'admin',
    city: 'Casablanca',
    bio: 'Directrice de la publication, elle veille sur la maison, ses règles et ses machines.',
    links: [],
  },
]

export const people: DemoPerson[] = [...contributors, ...editors]
