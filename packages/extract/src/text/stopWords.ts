import { monthNames, weekdayNames } from './calendarWords.ts'

/** Words without content of their own: what two texts share of these tells nothing. */
export const stopWords: ReadonlySet<string> = new Set([
  ...(
    'a about above after against all along also although among an and any are as at away back be became because ' +
    'become been before began begin beginning being below between both but by came can come could currently did do ' +
    'does down during each early end ended ends even every few first for from further had has have he held her here ' +
    'him his how however i if in including into is it its itself just last late later latter like made make many ' +
    'may mid middle more most much must my new next no nor not now of off often on once one only onto or other our ' +
    'out over own part past per respectively same second several she should since so some such than that the their ' +
    'them then there these they third this those three through throughout thus to together too toward towards two ' +
    'under until up upon us very via was we well were what when where whether which while who whom whose will with ' +
    'within without would year years yet you your mr mrs dr'
  ).split(' '),
  ...monthNames,
  ...weekdayNames,
])
