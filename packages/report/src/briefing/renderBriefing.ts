import type { Dataset } from '@annals/model/tables'
import { Effect, Schema } from 'effect'
import { drawChart } from '../charts/drawChart.ts'
import { type Identity, identityOf, publisher } from '../Identity.ts'
import { briefOf } from './Brief.ts'
import { briefing } from './briefing.ts'
import { type Attachment, setDocument } from './page/setDocument.ts'

export type { Attachment } from './page/setDocument.ts'

/** The briefing could not be drawn: the library for PDF or for charts refused. */
export class PdfFailed extends Schema.TaggedError<PdfFailed>()('PdfFailed', { cause: Schema.Defect() }) {}

// A document has to carry a day, and without a dated source there is none to be had.
const undated = '2000-01-01'

/**
 * The briefing (DESIGN, section 6) as a PDF that conforms to PDF/A-3a and PDF/UA-1, with the attachments inside. The
 * same input gives the same bytes; nothing comes from the clock. `identity` names it and says how it is cited.
 */
export const renderBriefing = (
  dataset: Dataset,
  attachments: ReadonlyArray<Attachment>,
  identity: Identity = identityOf(dataset, { version: '1.0.0' }),
): Effect.Effect<Uint8Array, PdfFailed> =>
  Effect.callback<Uint8Array, PdfFailed>((resume) => {
    try {
      const doc = setDocument({
        description: {
          title: identity.title,
          author: publisher,
          subject: identity.description,
          keywords: identity.keywords.join(', '),
          date: new Date(`${identity.created ?? undated}T00:00:00Z`),
        },
        sections: briefing(briefOf(dataset, identity), attachments),
        attachments,
        footer: identity.title,
        draw: drawChart,
      })
      const chunks: Array<Uint8Array> = []
      doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      doc.on('end', () => resume(Effect.succeed(new Uint8Array(Buffer.concat(chunks)))))
      doc.on('error', (cause: unknown) => resume(Effect.fail(new PdfFailed({ cause }))))
    } catch (cause) {
      resume(Effect.fail(new PdfFailed({ cause })))
    }
  })
