// Invented names in Latin and in Cyrillic with Kazakh letters, with the signs that CSV, PDF and spreadsheets trip over.

export const organisations = ['Harbour League', 'Northern Compact'] as const

/** Label as events name it, full name, acronym or none, kind. */
export const instruments = [
  { acronym: 'LPP', name: 'Lantern Partnership Programme', kind: 'programme' },
  { acronym: 'RAP', name: 'Readiness Action Plan', kind: 'plan' },
  { acronym: 'HCF', name: 'Harbour Consultative Forum', kind: 'forum' },
  { acronym: 'QTO', name: 'Қоғамдық тыныштық орталығы', kind: 'centre' },
  { acronym: null, name: 'Quiet Water', kind: 'exercise' },
  { acronym: null, name: 'Дала батальоны', kind: 'unit' },
  { acronym: 'S&T', name: 'Science & Technology “Bridge” Network', kind: 'network' },
  { acronym: null, name: 'Operation Long Shore', kind: 'operation' },
] as const

/** Name, office, affiliation. */
export const persons = [
  { name: 'Қасым Әбілұлы', office: 'Minister of Defence', affiliation: null },
  { name: 'Seán O’Brien-Łukaszewicz', office: 'Secretary General', affiliation: 'Harbour League' },
  { name: 'Гүлнәр Өмірбекқызы', office: 'Ambassador, Head of Mission', affiliation: null },
  { name: 'Ann Example', office: 'Special Representative “for the coast”', affiliation: 'Northern Compact' },
] as const

export const sections = ['Framework for co-operation', 'Саяси диалог', 'Science, environment & “other”', null] as const

/** How a quotation may open: as a formula would, with a quote, a line break, an astral character. */
export const openings = [
  'In fact, ',
  '=SUM(A1,A2) said the chair, and ',
  '“Quoted, with commas”, ',
  '+7 delegates and\ntwo guests: ',
  '-- a dash, then ',
  '@all: ',
  '𝒜 small 🙂 sign and ',
  'Қазақстан жағы, ',
  'A "double" quote; ',
] as const

const filler =
  'relations of the coast with its neighbours өңірлік ынтымақтастық and a "quoted", comma-ridden review of what was agreed'.split(
    ' ',
  )

/** A title of exactly `length` code points, without space at either end. */
export const titleOf = (start: string, length: number, offset: number): string => {
  let title = start
  for (let i = offset; [...title].length < length; i++) title += ` ${filler[i % filler.length]}`
  return [...title].slice(0, Math.max(length, 1)).join('').replace(/ $/u, '.')
}
