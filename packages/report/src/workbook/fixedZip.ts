import { compareValues } from '@annals/model/order'
import { unzipSync, type Zippable, zipSync } from 'fflate'

// A zip stores the local time of day, which `fflate` reads from the parts of a Date: one that is made from parts is the
// same everywhere. 1980 is the first year that a zip can say.
const mtime = () => new Date(1980, 0, 1, 0, 0, 0)

// Readers look for the list of parts first.
const contentTypes = '[Content_Types].xml'
const rank = (name: string): number => (name === contentTypes ? 0 : 1)

/** The same archive with its entries in a fixed order under one fixed date, so that equal content gives equal bytes. */
export const fixedZip = (archive: Uint8Array): Uint8Array => {
  const entries = Object.entries(unzipSync(archive))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => rank(a) - rank(b) || compareValues(a, b))
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { level: 9, mtime: mtime() })
}
