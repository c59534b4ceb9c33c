import { people as peopleChart } from '../../charts/people.ts'
import { countryName } from '../../countryName.ts'
import type { Brief } from '../Brief.ts'
import { dateText, yearText } from '../dateText.ts'
import { eventFact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph } from '../page/Block.ts'
import { linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import type { Figures } from './figures.ts'

const span = (first: number | null, last: number | null): string =>
  first === null ? '' : first === last || last === null ? yearText(first) : `${yearText(first)}–${yearText(last)}`

/** Section 6: who is named with which office, and who visited whom. */
export const people = (brief: Brief, figures: Figures): Section => {
  const { dataset, counted, events } = brief
  const chart = peopleChart(dataset)
  const visits = counted.filter(({ type }) => type === 'visit')
  const persons = dataset.persons
    .map((person) => ({
      person,
      fact: eventFact(
        brief,
        `person-${person.person_id}`,
        `events that name ${person.name}`,
        events.filter((e) => e.persons.includes(person.name)),
      ),
    }))
    .toSorted(
      (a, b) =>
        (a.person.first_year ?? 9999) - (b.person.first_year ?? 9999) || (a.person.name < b.person.name ? -1 : 1),
    )
  const dated = persons.filter(({ fact }) => fact.value > 0)
  const undated = persons.filter(({ fact }) => fact.value === 0)
  const blocks: ReadonlyArray<Block> = [
    heading(2, 'people', 'People and visits'),
    ...(chart === null ? [paragraph('No dated event names a person, and no visit is told.')] : [figures.next(chart)]),
    ...(visits.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-visits',
            caption: [{ text: 'Visits' }],
            columns: [
              { title: 'No.', share: 0.7 },
              { title: 'Date', share: 1.6 },
              { title: 'Visit', share: 5 },
              { title: 'Persons', share: 3 },
            ],
            rows: visits.map((event) => ({
              cells: [
                [
                  linkTo(
                    String(brief.numberOf.get(event.event_id)),
                    `evidence-${event.event_id}`,
                    `The evidence of event ${brief.numberOf.get(event.event_id)}`,
                  ),
                ],
                [{ text: dateText(event.date) }],
                spoken(event.title),
                spoken(event.persons.join(', ')),
              ],
            })),
          } as const,
        ]),
    ...(dated.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-persons',
            caption: [{ text: 'Persons, with their offices as the texts word them' }],
            columns: [
              { title: 'Name', share: 2.6 },
              { title: 'Offices', share: 5 },
              { title: 'Of', share: 1.5 },
              { title: 'Years', share: 1.3, align: 'right' },
              { title: 'Events', share: 0.9, align: 'right' },
              { title: 'Texts', share: 0.8, align: 'right' },
            ],
            rows: dated.map(({ person, fact }) => ({
              cells: [
                spoken(person.name),
                spoken(person.offices.join('; ')),
                person.affiliation === null
                  ? []
                  : [
                      {
                        text: /^[A-Z]{2}$/u.test(person.affiliation)
                          ? countryName(person.affiliation)
                          : person.affiliation,
                      },
                    ],
                [{ text: span(person.first_year, person.last_year) }],
                [linkTo(String(fact.value), `fact-${fact.id}`, `The events that name the person: ${fact.value}`)],
                [{ text: String(person.sources) }],
              ],
            })),
          } as const,
        ]),
    ...(undated.length === 0
      ? []
      : [
          paragraph(
            [
              { text: 'Named without a dated event: ' },
              ...spoken(`${undated.map(({ person }) => [person.name, ...person.offices].join(', ')).join('; ')}.`),
            ],
            { style: 'note', wide: true },
          ),
        ]),
  ]
  return { facts: dated.map(({ fact }) => fact), blocks }
}
