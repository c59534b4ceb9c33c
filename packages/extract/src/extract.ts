import type { Collection } from '@annals/model/Collection'
import { activityByYear } from '@annals/model/derived/activityByYear'
import { codebook } from '@annals/model/derived/codebook'
import { coverageByYear } from '@annals/model/derived/coverageByYear'
import { sortDataset } from '@annals/model/order'
import type { Dataset } from '@annals/model/tables'
import { coder } from './code/codeDocument.ts'
import { predicateLexicon } from './code/PredicateLexicon.ts'
import { compareCollection } from './compare/compareCollection.ts'
import { linkCollection } from './link/linkCollection.ts'
import type { RawText } from './readDocument.ts'
import { readDocuments } from './readDocuments.ts'
import { acronymRows } from './tables/acronymRows.ts'
import { referenceRows } from './tables/referenceRows.ts'
import { temporalExpressionRows } from './tables/temporalExpressionRows.ts'

/**
 * The whole extraction: a manifest and its texts, by source id, to the dataset in canonical order. Pure, and the same
 * for any order of the sources. The stages are those of the design, section 4.
 */
export const extract = (manifest: Collection, texts: ReadonlyMap<string, RawText>): Dataset => {
  const documents = readDocuments(manifest, texts)
  const coded = documents.map(coder(predicateLexicon(manifest.lexicon?.predicates)))
  const linked = linkCollection({ documents, coded })
  const { discrepancies, changes } = compareCollection({ documents, coded, linked })
  const { sources, events, mentions, participations, instruments, persons } = linked
  const temporal_expressions = documents.flatMap((document, i) =>
    temporalExpressionRows(document, coded[i]!, linked.mentionIds[i]!),
  )
  return sortDataset({
    sources,
    events,
    mentions,
    participations,
    instruments,
    persons,
    activity_by_year: activityByYear({ sources, events, mentions }),
    coverage_by_year: coverageByYear({ sources, mentions, temporal_expressions }),
    temporal_expressions,
    discrepancies,
    changes,
    references: documents.flatMap(referenceRows),
    acronyms: documents.flatMap(acronymRows),
    codebook: codebook(),
  })
}
