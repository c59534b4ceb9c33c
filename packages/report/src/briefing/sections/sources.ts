import type { Source } from '@annals/model/tables/Source'
import type { Brief } from '../Brief.ts'
import { dateText } from '../dateText.ts'
import type { FactRow, Section } from '../Fact.ts'
import { heading, paragraph } from '../page/Block.ts'
import type { Inline } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'

export const sourceRows = (sources: ReadonlyArray<Source>): ReadonlyArray<FactRow> =>
  sources.map(({ source_id }) => ({ label: source_id, destination: `source-${source_id}` }))

// Names and titles often end in a full stop of their own.
const sentence = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? `${text.trim()} ` : `${text.trim()}. `)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const description = (source: Source): ReadonlyArray<Inline> => [
  ...spoken(sentence(source.title ?? 'Without a title'), source.title === null ? null : source.language),
  ...(source.authors.length === 0 ? [] : spoken(sentence(source.authors.join(', ')))),
  ...(source.publisher === null ? [] : spoken(sentence(source.publisher))),
  ...(source.kind === null ? [] : [{ text: sentence(capital(source.kind)) }]),
  ...(source.edition_of === null ? [] : [{ text: `Later edition of ${source.edition_of}. ` }]),
  ...(source.duplicate_of === null ? [] : [{ text: `Repeats ${source.duplicate_of} in another form. ` }]),
  ...(source.url === null || !/^https?:\/\//u.test(source.url)
    ? []
    : [
        {
          text: source.url,
          link: {
            target: { kind: 'web', url: encodeURI(decodeSafely(source.url)) },
            contents: `Web page ${source.url}`,
          },
        } as const,
      ]),
]

// An address that is half encoded stays as it is.
const decodeSafely = (url: string): string => {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** The texts that were read, and under which licences. */
export const sources = (brief: Brief): Section => ({
  facts: [],
  blocks: [
    heading(2, 'sources', 'Sources and licences'),
    brief.dataset.sources.length === 0
      ? paragraph('No text was read.')
      : {
          kind: 'table',
          id: 'table-sources',
          caption: [{ text: 'The texts' }],
          columns: [
            { title: 'Text', share: 1.8 },
            { title: 'What it is', share: 5 },
            { title: 'Published', share: 1.5 },
            { title: 'Licence', share: 2 },
            { title: 'Mentions', share: 1, align: 'right' },
            { title: 'Characters', share: 1.2, align: 'right' },
          ],
          rows: brief.dataset.sources.map((source) => ({
            ids: [`source-${source.source_id}`],
            cells: [
              [{ text: source.source_id }],
              description(source),
              [{ text: source.published === null ? 'not told' : dateText(source.published) }],
              source.licence === null ? [{ text: 'none stated' }] : spoken(source.licence),
              [{ text: String(source.mentions) }],
              [{ text: String(source.characters) }],
            ],
          })),
        },
    paragraph(
      'Quotations stay their publishers’; they are short, attributed and given as evidence. The data derived from them are offered under the licence named in datapackage.json.',
      { style: 'note', wide: true },
    ),
  ],
})
