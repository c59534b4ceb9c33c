/**
 * Headings that say what stands below them, whatever the text is about. English first; the other languages are those
 * of abstracts and reference lists that stand beside English ones.
 */
const heading = (names: string): RegExp =>
  new RegExp(`^(?:(?:[IVX]+|\\d{1,2}(?:\\.\\d{1,2})*|[A-Z])[.)]?\\s+)?(?:${names})\\s*[:.]?$`, 'iu')

export const references = heading(
  'references(?: and notes)?|reference list|list of references|bibliography|works cited|literature(?: cited)?|sources|' +
    'sources and literature|further reading|selected bibliography|bibliographie|références|literaturverzeichnis|' +
    'literatur|список (?:использованных источников|использованной литературы|литературы|источников)|литература|' +
    'література|список літератури|источники|пайдаланылған әдебиеттер|әдебиеттер|kaynakça|kaynaklar|参考文献',
)
export const notes = heading('notes(?: and references)?|endnotes|footnotes|end notes|примечания|сноски|anmerkungen')
export const abstract = heading('abstract|a b s t r a c t|summary|annotation|synopsis')
export const introduction = heading('introduction|background|preface|foreword')
export const chronology = heading(
  '.{0,60}\\b(?:milestones?|chronology|timeline|time line|key dates|main dates|important dates|chronicle|calendar of events|' +
    'key events|main events|evolution|history|list of main dates)\\b.{0,60}',
)
/** What ends a list of references: a section of another kind. */
export const afterReferences = heading(
  'annex(?:es)?(?: .*)?|appendix(?: .*)?|acknowledge?ments?|about the authors?|authors?|contacts?|downloads?|licen[cs]e|' +
    'chronology|milestones|timeline|abstract|summary|conclusions?|funding|conflict of interest',
)
