import { codePointsOf } from '@annals/model/CodePoints'
import type { Dataset } from '@annals/model/tables'
import { extract } from '../src/extract.ts'
import type { Annotated } from '../test/gold/annotated.ts'
import { discrepanciesFound } from '../test/gold/discrepanciesFound.ts'
import { type Score, score } from '../test/gold/score.ts'

export interface Figures {
  readonly name: string
  readonly about: string
  readonly texts: number
  readonly score: Score
  readonly disagreements: { readonly required: number; readonly found: number; readonly reported: number }
  readonly quotations: { readonly all: number; readonly exact: number }
  readonly times: { readonly all: number; readonly withFate: number }
}

const exactIn = ({ mentions }: Dataset, { texts }: Annotated): number => {
  const points = new Map([...texts].map(([id, { raw }]) => [id, codePointsOf(raw)]))
  return mentions.filter(({ source_id, start, end, quote }) => points.get(source_id)!.slice(start, end) === quote)
    .length
}

/** What an annotator's collection says of the dataset made of its texts. */
export const figuresOf = (name: string, about: string, annotated: Annotated, dataset: Dataset): Figures => {
  const { required, found } = discrepanciesFound(dataset.discrepancies, annotated.discrepancies)
  return {
    name,
    about,
    texts: annotated.texts.size,
    score: score(dataset.mentions, annotated.mentions),
    disagreements: { required, found, reported: dataset.discrepancies.length },
    quotations: { all: dataset.mentions.length, exact: exactIn(dataset, annotated) },
    times: {
      all: dataset.temporal_expressions.length,
      withFate: dataset.temporal_expressions.filter(({ fate, mention_id }) => fate !== 'mention' || mention_id !== null)
        .length,
    },
  }
}

/** Several collections as one: sources and events have ids of their own in each. */
export const pooled = (
  name: string,
  about: string,
  parts: ReadonlyArray<{ readonly annotated: Annotated; readonly dataset: Dataset; readonly figures: Figures }>,
): Figures => {
  const sum = (of: (figures: Figures) => number) => parts.reduce((total, { figures }) => total + of(figures), 0)
  return {
    name,
    about,
    texts: sum(({ texts }) => texts),
    score: score(
      parts.flatMap(({ dataset }) => dataset.mentions),
      parts.flatMap(({ annotated }) => annotated.mentions),
    ),
    disagreements: {
      required: sum(({ disagreements }) => disagreements.required),
      found: sum(({ disagreements }) => disagreements.found),
      reported: sum(({ disagreements }) => disagreements.reported),
    },
    quotations: { all: sum(({ quotations }) => quotations.all), exact: sum(({ quotations }) => quotations.exact) },
    times: { all: sum(({ times }) => times.all), withFate: sum(({ times }) => times.withFate) },
  }
}

export const datasetOf = ({ manifest, texts }: Annotated): Dataset => extract(manifest, texts)
