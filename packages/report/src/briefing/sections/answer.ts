import type { Source } from '@annals/model/tables/Source'
import { area as areaNames, eventType } from '@annals/model/vocabularies'
import { enumerated } from '../../charts/axes.ts'
import { countryName } from '../../countryName.ts'
import type { Brief } from '../Brief.ts'
import { dateText, yearText } from '../dateText.ts'
import { cite, citeCount } from '../Fact.ts'
import { type Block, paragraph } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import type { Headline } from './headline.ts'

const maxPartners = 6
const maxYears = 4

const joined = (parts: ReadonlyArray<ReadonlyArray<Inline>>): ReadonlyArray<Inline> =>
  parts.flatMap((part, i) => [...(i === 0 ? [] : [{ text: i === parts.length - 1 ? ' and ' : ', ' }]), ...part])
const label = (text: string): Inline => ({ text: `${text} `, face: 'semibold' })

const describe = ({ kind, published }: Source): string => {
  const parts = [...(kind === null ? [] : [kind]), ...(published === null ? [] : [dateText(published)])]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** What happened, when most, of what kind, and how sure that is: one paragraph each, every figure leading to its rows. */
export const answer = (brief: Brief, facts: Headline): ReadonlyArray<Block> => {
  const { dataset, counted, period } = brief
  const { first, last } = period!
  const { busiest, areas, type, partners } = facts
  const years = last - first + 1
  const empty = years - new Set(counted.map(({ year }) => year)).size
  const earliest = counted[0]!
  const latest = counted.at(-1)!
  const named = busiest.years.slice(0, maxYears).map(yearText)
  const more = busiest.years.length - named.length
  const shown = partners.slice(0, maxPartners)
  return [
    paragraph(
      [
        { text: dataset.sources.length === 1 ? 'The text dates ' : 'The texts date ' },
        citeCount(facts.events, 'event of cooperation', 'events of cooperation'),
        {
          text:
            earliest.year === latest.year
              ? ` in ${yearText(earliest.year)}: `
              : ` that began between ${yearText(earliest.year)} and ${yearText(latest.year)}: `,
        },
        cite(facts.bilateral, 'bilateral'),
        { text: ' and ' },
        cite(facts.regional, 'regional'),
        { text: ', aimed at the region or at all partners.' },
      ],
      { style: 'lead', gap: 0 },
    ),
    paragraph([
      label('When.'),
      { text: `Activity was highest in ${enumerated(more > 0 ? [...named, `${more} other years`] : named)}, with ` },
      citeCount(busiest.fact, 'event'),
      {
        text:
          busiest.years.length > 1
            ? ` in all, ${busiest.each} in each. The first event is dated `
            : '. The first event is dated ',
      },
      linkTo(dateText(earliest.date), `event-${earliest.event_id}`, 'The first event'),
      { text: '; ' },
      linkTo(
        empty === 0 ? 'every year of the period has one' : `${empty} of the ${years} years to ${yearText(last)}`,
        'table-activity',
        'Events by year',
      ),
      { text: empty === 0 ? '. ' : ` ${empty === 1 ? 'has' : 'have'} none. ` },
      cite(facts.open, facts.open.value === 1 ? 'undertaking is' : 'undertakings are'),
      { text: ' told without an end.' },
    ]),
    paragraph([
      label('What.'),
      ...joined(
        areas.map(({ area, fact }, i) => [
          { text: `${i === 0 ? areaNames.terms[area].label : areaNames.terms[area].label.toLowerCase()} (` },
          cite(fact),
          { text: ')' },
        ]),
      ),
      { text: areas.length > 1 ? ' are the largest areas; ' : ' is the only area; ' },
      { text: `the commonest kind of event is ${eventType.terms[type!.type].label.toLowerCase()} (` },
      cite(type!.fact),
      { text: '). The texts tell of ' },
      citeCount(facts.accessions, 'accession'),
      { text: ' to frameworks and programmes and of ' },
      citeCount(facts.visits, 'visit'),
      { text: '.' },
    ]),
    ...(partners.length === 0
      ? []
      : [
          paragraph([
            label('With whom.'),
            ...joined(
              shown.map(({ partner, fact }) => [...spoken(`${countryName(partner)} (`), cite(fact), { text: ')' }]),
            ),
            { text: partners.length > shown.length ? ` lead ${partners.length} partners.` : '.' },
          ]),
        ]),
    paragraph([
      label('Who says so.'),
      ...joined(
        facts.tellers.map(({ source, fact }, i) => [
          i === 0 ? citeCount(fact, 'event') : cite(fact),
          { text: i === 0 ? ` ${fact.value === 1 ? 'is' : 'are'} told by ` : ' by ' },
          linkTo(source.source_id, `source-${source.source_id}`, `Text ${source.title ?? source.source_id}`),
          ...spoken(describe(source)),
        ]),
      ),
      { text: facts.otherTellers === 0 ? '.' : `; ${facts.otherTellers} more texts tell fewer.` },
    ]),
    paragraph([
      label('How sure.'),
      citeCount(facts.corroborated, 'event is', 'events are'),
      { text: ' told alike by two or more independent works, ' },
      cite(facts.single),
      { text: ' by one only, and for ' },
      cite(facts.disputed),
      { text: ' the sources dispute the date. ' },
      citeCount(facts.disagreements, 'disagreement'),
      { text: ` of every kind ${facts.disagreements.value === 1 ? 'is' : 'are'} quoted under ` },
      linkTo('Where the sources disagree', 'disagreements', 'Where the sources disagree'),
      { text: '. Counts measure what the texts tell: a quiet year may be a quiet text.' },
    ]),
  ]
}
