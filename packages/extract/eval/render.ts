import type { Ablation } from './ablate.ts'
import type { Figures } from './figures.ts'
import type { NamesFigure } from './names.ts'

const percent = (share: number): string => (100 * share).toFixed(1)
const of = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} of ${whole}`)

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const line = (cells: ReadonlyArray<string>) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const figuresTable = (figures: ReadonlyArray<Figures>): string =>
  table(
    [
      'collection',
      'texts',
      'mentions',
      'found F1',
      'dated P',
      'dated R',
      'dated F1',
      'type',
      'area',
      'scope',
      'events B³',
    ],
    figures.map(({ name, texts, score: s }) => [
      name,
      String(texts),
      String(s.gold),
      ...[s.found.f1, s.dated.precision, s.dated.recall, s.dated.f1, s.type, s.area, s.scope, s.events].map(percent),
    ]),
  )

const restTable = (figures: ReadonlyArray<Figures>): string =>
  table(
    [
      'collection',
      'instruments F1',
      'persons F1',
      'disagreements found',
      'reported',
      'quotations exact',
      'times with a fate',
    ],
    figures.map(({ name, score, disagreements, quotations, times }) => [
      name,
      percent(score.instruments),
      percent(score.persons),
      of(disagreements.found, disagreements.required),
      String(disagreements.reported),
      of(quotations.exact, quotations.all),
      of(times.withFate, times.all),
    ]),
  )

const f1 = ({ wanted, said, right }: NamesFigure): number => (2 * right) / (wanted + said)

const isIdle = ({ known, late }: Ablation): boolean => known.gains + known.costs + late.gains + late.costs === 0

const unitOf: Readonly<Record<string, string>> = {
  'Weights of the linker': 'Here a single thing is a pair of mentions that is rightly one event, or rightly two.',
  'Finders of disagreements':
    'Here a single thing is a disagreement that annotators require, or one reported beyond theirs.',
}

const ablationOf = (group: string, rules: ReadonlyArray<Ablation>): string => {
  const idle = rules.filter(isIdle)
  const rows = rules
    .filter((rule) => !isIdle(rule))
    .map(({ rule, known, late }) => [rule, ...[known.gains, known.costs, late.gains, late.costs].map(String)])
  return [
    `### ${group}`,
    ...(unitOf[group] === undefined ? [] : [unitOf[group]]),
    ...(rows.length === 0
      ? []
      : [table(['rule', 'known: gains', 'known: costs', 'read late: gains', 'read late: costs'], rows)]),
    ...(idle.length === 0
      ? []
      : [
          `Nothing in these texts turns on: ${idle.map(({ rule }) => rule).join(' · ')}. Their own tests show what they are for.`,
        ]),
  ].join('\n\n')
}

/** The evaluation as Markdown. */
export const render = (evaluation: {
  readonly figures: ReadonlyArray<Figures>
  readonly names: ReadonlyArray<NamesFigure>
  /** A section of Markdown, with its heading. */
  readonly realTexts: string
  readonly ablations: ReadonlyArray<Ablation>
}): string => {
  const { figures, names, realTexts, ablations } = evaluation
  const groups = Map.groupBy(ablations, ({ group }) => group)
  return `${[
    '# Evaluation',
    'Made by `node packages/extract/eval/evaluate.ts`; a test makes it again and compares. What an event mention is, and how it is dated and coded, the codebook says (`out/README.md`). The texts and their annotation lie in `packages/extract/test/collections` and `data`.',
    realTexts,
    '## Figures by collection',
    figures.map(({ name, about }) => `- **${name}**: ${about}`).join('\n'),
    figuresTable(figures),
    'An extracted mention and an annotated one make a pair when they share at least half of the shorter passage, one to one. *Found* counts pairs; *dated* those with the same date and recurrence; type, area and scope are shares of the dated pairs; events is the B-cubed F1 of the grouping. Rows that annotators call borderline count neither way. All in per cent.',
    restTable(figures),
    'Instruments and persons: F1 of the names that a mention lists. Disagreements: those that annotators require, with both passages quoted.',
    '## Names of the first collection',
    table(
      ['table', 'annotated', 'extracted', 'the same', 'F1'],
      names.map((one) => [one.what, String(one.wanted), String(one.said), String(one.right), percent(f1(one))]),
    ),
    '## What each rule is worth',
    'Each rule is left out in turn, all others staying. It *gains* what was right and no longer is, and what is then said beyond the annotation; it *costs* what becomes right without it, and what is then no longer said wrongly. Counted are single things: a mention found with its date, its type, its area, its scope, each name in it. A rule may well cost more than it gains on one side of the table: the texts are few, and the rules serve all kinds of text.',
    ...[...groups].map(([group, rules]) => ablationOf(group, rules)),
  ].join('\n\n')}\n`
}
