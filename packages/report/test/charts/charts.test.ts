import { sampleDataset } from '@annals/model/SampleDataset'
import { describe, expect, test } from 'vitest'
import { parseSvg } from '../../src/briefing/page/drawSvg.ts'
import { accessions } from '../../src/charts/accessions.ts'
import { activity } from '../../src/charts/activity.ts'
import { rowNames, yearAxis, yearStep } from '../../src/charts/axes.ts'
import { composition } from '../../src/charts/composition.ts'
import { drawChart } from '../../src/charts/drawChart.ts'
import { partners } from '../../src/charts/partners.ts'
import { people } from '../../src/charts/people.ts'
import { timeline } from '../../src/charts/timeline.ts'

const charts = { activity, composition, timeline, accessions, people, partners }
const { dataset } = sampleDataset({ seed: 12, events: 50, partners: 2 })
const nothing = sampleDataset({ seed: 11, events: 0 }).dataset

describe.each(Object.entries(charts))('%s', (_, chart) => {
  test('is this specification', () => {
    expect(chart(dataset)).toMatchSnapshot()
  })
  test('is data alone, so that it can be compared', () => {
    const { config } = chart(dataset)!
    expect(JSON.parse(JSON.stringify(config))).toEqual(config)
  })
  test('there is none without events', () => {
    expect(chart(nothing)).toBeNull()
  })
  test('its text is text, with its spaces, inside the drawing', () => {
    const made = chart(dataset)!
    const svg = drawChart(made)
    const words: Array<string> = []
    const visit = (element: ReturnType<typeof parseSvg>): void => {
      if (element.name === 'text') words.push(element.text)
      for (const child of element.children) visit(child)
    }
    visit(parseSvg(svg))
    expect(words.length).toBeGreaterThan(5)
    expect(svg.includes('<image')).toBe(false)
    expect(/<svg[^>]* width="(\d+)"/u.exec(svg)![1]).toBe(String(made.width))
  })
})

test('the activity chart says the busiest year and every year with an event', () => {
  const counted = dataset.events.filter(({ status, scope }) => status === 'reported' && scope !== 'context')
  const { alt, title } = activity(dataset)!
  for (const { year } of counted) expect(alt).toContain(`${year}: `)
  const most = Math.max(...[...Map.groupBy(counted, ({ year }) => year).values()].map((own) => own.length))
  expect(title).toContain(String(most))
})

test('years are labelled by whole years, whatever the period', () => {
  for (let length = 1; length <= 60; length++) {
    const { min, max, ticks } = yearAxis({ first: 1990, last: 1989 + length, width: 400 })
    const steps = (max - min) / ticks.stepSize
    // A whole number of steps would be counted from the axis's end: 1989.5, 1991.5 ...
    expect(Math.abs(steps - Math.round(steps))).toBeGreaterThan(ticks.stepSize / 1000)
  }
  const words = drawChart(activity(dataset)!).match(/>[^<]*\d\.5</gu)
  expect(words).toBeNull()
})

test('labels of years leave room for each other', () => {
  expect(yearStep(1990, 2010, 800)).toBe(1)
  expect(yearStep(1990, 2022, 400)).toBe(5)
  expect(yearStep(1500, 2020, 400)).toBe(50)
})

test('no two rows have one name', () => {
  const long = 'Partnership Interoperability '
  expect(new Set(rowNames([`${long}One`, `${long}Two`, 'PfP', 'PfP'], 12)).size).toBe(4)
})
