import PDFDocument from 'pdfkit'
import { faceFiles } from './faces.ts'
import { page } from './style.ts'

export interface Description {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  /** Hash of what the document is made from; it makes the file's identifier follow the content. */
  readonly content: string
  readonly date: Date
}

// PDF/A knows no property of PDF/UA, so that the file has to declare the one that it uses.
const accessibility = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        `

// The library writes these into XML without escaping them, and the same words have to stand in both places.
const plain = (text: string): string => text.replaceAll('&', 'and').replaceAll('<', '‹').replaceAll('>', '›')

/** A document that conforms to PDF/A-3a and PDF/UA-1, without pages. */
export const openDocument = ({ title, author, subject, keywords, content, date }: Description): PDFKit.PDFDocument => {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a' as 'PDF/A-3',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    // Without a font of its own the library would name one that is not embedded.
    font: faceFiles.regular,
    size: [page.width, page.height],
    // Everything is placed by coordinates: a margin would only let the library add pages.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    info: {
      Title: plain(title),
      Author: plain(author),
      Subject: plain(subject),
      Keywords: plain(keywords),
      Creator: 'Annals',
      Producer: 'Annals',
      CreationDate: date,
      ModDate: date,
      Content: content,
    } as PDFKit.DocumentInfo,
  })
  ;(doc as unknown as { appendXML: (xml: string) => void }).appendXML(accessibility)
  return doc
}
