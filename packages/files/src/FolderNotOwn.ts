import { Schema } from 'effect'

/** A folder that holds files which Annals did not write: nothing in it is touched. */
export class FolderNotOwn extends Schema.TaggedError<FolderNotOwn>()('FolderNotOwn', {
  folder: Schema.String,
  files: Schema.Array(Schema.String),
  /** There are others besides. */
  more: Schema.Boolean,
}) {
  override get message() {
    const found = this.files.map((file) => `${file}: expected a file that Annals wrote, found somebody else’s`)
    const rest = `${this.folder}: left as it is${this.more ? ', with more such files' : ''}; choose another folder, or say --force to write into it`
    return [...found, rest].join('\n')
  }
}
