import { expect, test } from 'vitest'
import { codeText } from './codeText.ts'

const namesByDate = (sentence: string): ReadonlyArray<string> =>
  codeText(`A title of the text\n\n${sentence}\n`, { partner: 'GE', organisation: 'NATO' }).coded.drafts.map(
    ({ date, instruments }) => `${date} ${instruments.join(', ')}`,
  )

test.each([
  [
    'each time has its own before it',
    'Georgia joined the Partnership for Peace in 1994 and the Planning and Review Process in 1999.',
    ['1994 PfP', '1999 PARP'],
  ],
  [
    'or behind it',
    'Georgia joined in 1994 the Partnership for Peace and in 1999 the Planning and Review Process.',
    ['1994 PfP', '1999 PARP'],
  ],
  [
    'the second without its verb',
    'The Additional Protocol entered into force on 17 February 1995 and the Safeguards Agreement on 11 June 2004.',
    ['1995-02-17 Additional Protocol', '2004-06-11 Safeguards Agreement'],
  ],
  [
    'one thing, two times',
    'Georgia took part in Steppe Eagle in 2006 and in 2009.',
    ['2006 Steppe Eagle', '2009 Steppe Eagle'],
  ],
  [
    'two things, one time',
    'In 2006 Georgia agreed on an IPAP and on Partnership Goals.',
    ['2006 IPAP, Partnership Goals'],
  ],
])('instruments of one verb with several times: %s', (_, sentence, expected) => {
  expect(namesByDate(sentence)).toEqual(expected)
})
