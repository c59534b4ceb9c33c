import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Annotation, collections } from '../test/gold/collections.ts'
import { ablate } from './ablate.ts'
import { datasetOf, figuresOf, pooled } from './figures.ts'
import { namesFigures } from './names.ts'
import { prepare } from './Prepared.ts'
import { render } from './render.ts'

/**
 * The text of docs/evaluation.md: every figure in it comes from this run, but for those of real texts, which are other
 * people's: they were measured by `realTimes.ts` and are kept in `real-texts.md`.
 */
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
      pooled(
        'all read late',
        'most rules are older than the first look at these texts; those that code frames were written with their errors at hand',
        all('late'),
      ),
    ],
    names: namesFigures(first.persons, first.instruments),
    realTexts: readFileSync(join(import.meta.dirname, 'real-texts.md'), 'utf8').trimEnd(),
    ablations: ablate(parts.map(({ annotated, standing }) => prepare(annotated, standing))),
  })
}
