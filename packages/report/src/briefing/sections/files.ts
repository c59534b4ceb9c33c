import { sha256 } from '../../sha256.ts'
import type { Brief } from '../Brief.ts'
import type { Section } from '../Fact.ts'
import { heading, paragraph } from '../page/Block.ts'
import type { Attachment } from '../page/setDocument.ts'

/** Section 8: the files inside this one, with their hashes, and how to cite. */
export const files = ({ identity }: Brief, attachments: ReadonlyArray<Attachment>): Section => ({
  facts: [],
  blocks: [
    heading(2, 'files', 'Files, and how to cite'),
    paragraph(
      attachments.length === 0
        ? 'No file is attached.'
        : 'These files are attached to this one and can be saved from it. The hash says whether a copy is the same, byte for byte.',
    ),
    ...(attachments.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-files',
            caption: [{ text: 'The attached files with their SHA-256' }],
            columns: [
              { title: 'File', share: 2.5 },
              { title: 'What it holds', share: 3.4 },
              { title: 'Bytes', share: 1, align: 'right' },
              { title: 'SHA-256', share: 4.2 },
            ],
            rows: attachments.map(({ name, bytes, description }) => ({
              cells: [
                [{ text: name }],
                [{ text: description }],
                [{ text: String(bytes.byteLength) }],
                [{ text: sha256(bytes) }],
              ],
            })),
          } as const,
        ]),
    heading(3, 'cite', 'How to cite'),
    paragraph(identity.citation),
    paragraph(`Fingerprint of the dataset: ${identity.fingerprint}`, { style: 'note', wide: true }),
  ],
})
