import { type Annotation, collections } from '../test/gold/collections.ts'
import { ablate } from './ablate.ts'
import { datasetOf, figuresOf, pooled } from './figures.ts'
import { namesFigures } from './names.ts'
import { prepare } from './Prepared.ts'
import { proseDates } from './proseDates.ts'
import { render } from './render.ts'

const narrative = [
  { what: 'three histories that the rules were made on', files: ['wars.txt', 'lives.txt', 'institutions.txt'] },
  { what: 'two set aside until the rules stood', files: ['held-out.txt', 'second-held-out.txt'] },
]

/** The text of docs/evaluation.md: every figure in it comes from this run. */
export const evaluation = (): string => {
  const parts = collections.map(({ name, about, standing, load }) => {
    const annotated = load()
    const dataset = datasetOf(annotated)
    return { name, standing, annotated, dataset, figures: figuresOf(name, about, annotated, dataset) }
  })
  const all = (standing: Annotation['standing']) => parts.filter((part) => part.standing === standing)
  const first = parts[0]!.dataset
  return render({
    figures: [
      ...parts.map(({ figures }) => figures),
      pooled('all known', 'rules were written with these texts at hand', all('known')),
      pooled('all unseen', 'no rule was written with these texts at hand', all('unseen')),
    ],
    names: namesFigures(first.persons, first.instruments),
    dates: narrative.map(({ what, files }) => ({ what, ...proseDates(files) })),
    ablations: ablate(parts.map(({ annotated, standing }) => prepare(annotated, standing))),
  })
}
