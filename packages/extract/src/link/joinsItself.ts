import type { Evidence } from './Told.ts'

/** Whether a mention tells that the partner joined, without naming what: the organisation itself. */
export const joinsItself = ({ type, scope, instruments }: Evidence): boolean =>
  type === 'accession' && scope === 'bilateral' && instruments.length === 0
