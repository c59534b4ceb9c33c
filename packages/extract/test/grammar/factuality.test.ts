import { describe, expect, test } from 'vitest'
import { factualityRules } from '../../src/grammar/frame/factuality.ts'
import { framesOf } from '../../src/grammar/framesOf.ts'
import { documentOf, table } from './reading.ts'

describe('each rule decides in its example', () => {
  test.each(factualityRules)('$id: $example', ({ id, example }) => {
    const document = documentOf(example.replace(/[[\]]/gu, ''))
    const at = document.tokens.starts.indexOf(example.indexOf('['))
    const frames = framesOf(document).flatMap((passage) => passage.frames)
    expect(frames.find(({ head }) => head === at)?.because).toBe(id)
  })
})

describe('questions and conditions', () => {
  table([
    ['a question', 'Did Armenia [possible:sign] the protocol in 2009? The ministry did not say.'],
    ['a question with "when"', 'When did Nepal [possible:join] the Forum? The ministry did not say.'],
    ['if', 'If Georgia [possible:signs] the treaty in 2015, tariffs will [possible:fall].'],
    [
      'unless',
      'Unless Serbia [possible:ratifies] the protocol, the Council will [possible:suspend] the talks in 2012.',
    ],
    ['whether', 'The Council [happened 2011-05:discussed] in May 2011 whether Ukraine [possible:meets] the criteria.'],
    ['had it', 'Had Jordan [denied:signed] the accord in 1998, the base would have [denied:opened] in 1999.'],
    ['if in the past', 'The Commission [happened 2003:asked] in 2003 if Croatia had [possible:adopted] the law.'],
    ['when is no condition', 'When Albania [happened 2009:joined] in 2009, the Alliance had 28 members.'],
  ])
})

describe('modals', () => {
  table([
    ['will', 'The ministers will [planned 2015-06:meet] in Skopje in June 2015.'],
    ['shall', 'The parties shall [planned 2016:open] a joint office in 2016.'],
    ['may', 'Moldova may [possible:host] the exercise in 2013.'],
    ['could', 'The plan could [possible:be] ready by 2014.'],
    ['should', 'All members should [possible:sign] the charter in 2001.'],
    ['must', 'Serbia must [possible:adopt] the law before 2010.'],
    ['would', 'The Council [happened 2004:said] in 2004 that Romania would [goal:join] in 2007.'],
    ['would have', 'Ukraine would have [denied:signed] the agreement in 2013.'],
    ['cannot', 'Morocco cannot [possible:join] the network in 2012.'],
    ['is to', 'The centre is to be [planned 2016:opened] in 2016.'],
    ['was to', 'The summit was to be [possible:held] in Tbilisi in 2008.'],
    ['will not', 'Armenia will not [planned 2014:host] the exercise in 2014.'],
    ['one modal for two verbs', 'NATO will [planned:open] an office and [planned 2019:train] officers in 2019.'],
    ['negated for two verbs', 'Belarus did not [denied:sign] the treaty or [denied:join] the union in 1997.'],
    ['is being', 'A new exercise is being [happened 2013:prepared] in 2013.'],
  ])
})

describe('a verb that fails', () => {
  table([
    ['refused', 'Malta [failed:refused] the offer in 1996.'],
    ['refused to', 'Malta [failed:refused] to [failed:sign] the agreement in 1996.'],
    ['declined to', 'The President [failed:declined] to [failed:attend] the summit in 2012.'],
    ['failure to', 'The failure to [failed:adopt] the budget in 2003 worried the Commission.'],
    ['rejected', 'The voters [failed:rejected] membership in 1994.'],
    ['cancelled', 'The exercise was [failed:cancelled] in May 2014.'],
    ['called off', 'The Secretary General [failed:called] off his visit to Minsk in 2004.'],
    ['postponed', 'The conference was [failed:postponed] in 2020.'],
    ['ruled out', 'The Chancellor [failed:ruled] out a visit in 2015.'],
    ['prevented from', 'Bad weather prevented the team from [failed:opening] the camp in 2005.'],
    ['unable to', 'Laos was unable to [failed:join] in 1992.'],
    ['did not fail to', 'Egypt did not [happened:fail] to [happened 2002:sign] the protocol in 2002.'],
    ['did not hesitate to', 'Turkey did not [denied:hesitate] to [happened 1974:recall] its envoy in 1974.'],
    ['abandoned a plan', 'In 2007 the ministry [failed:abandoned] the plan for a joint base.'],
    ['dropped a demand', 'In 2007 the ministry [happened 2007:dropped] its demand for a visa.'],
    ['withdrew troops', 'Spain [happened 2004:withdrew] its troops from the mission in 2004.'],
    ['withdrew a proposal', 'Spain [failed:withdrew] its proposal in 2004.'],
    ['left', 'Iraq [happened 1959:left] the pact in 1959.'],
    ['suspended', 'The Assembly [happened 2000:suspended] its delegation in 2000.'],
  ])
})

describe('negation', () => {
  table([
    ['not', 'Austria did not [denied:join] the Alliance in 1955.'],
    ['n’t', 'Austria didn’t [denied:join] the Alliance in 1955.'],
    ['never', 'The agreement was never [denied:signed], and in 1999 the talks [happened 1999:ended].'],
    ['not yet', 'The protocol has not yet [denied:entered] into force since 2010.'],
    ['no subject', 'No exercise was [denied:held] in 2020.'],
    ['no object', 'The mission [denied:made] no progress in 2011.'],
    ['none', 'None of the parties [denied:signed] the text in 1998.'],
    ['neither', 'Neither Cuba nor Haiti [denied:attended] the summit in 1994.'],
    ['without', 'The talks [happened 1997:ended] in 1997 without [denied:producing] an accord.'],
    ['instead of', 'Instead of [denied:signing] the treaty, Ghana [happened 1962:hosted] a conference in 1962.'],
    ['not only', 'Peru not only [happened:signed] the convention but also [happened 2003:ratified] it in 2003.'],
    ['No. 5', 'Resolution No. 5 was [happened 2005:adopted] in 2005.'],
    ['not after a comma', 'Kenya, not Uganda, [happened 2006:hosted] the summit in 2006.'],
    ['no longer', 'The office is no longer [denied:used] since 2015.'],
  ])
})

describe('what hangs on another verb', () => {
  table([
    ['managed to', 'Benin managed to [happened 1999:ratify] the treaty in 1999.'],
    ['began to', 'The mission began to [happened 1995:patrol] the border in 1995.'],
    ['began', 'Togo [happened 1997:began] negotiations in 1997.'],
    ['helped to', 'The programme helped Georgia to [happened 2003:destroy] its old mines in 2003.'],
    ['succeeded in', 'Mali [happened:succeeded] in [happened 2001:closing] the camps in 2001.'],
    ['continued to', 'Norway continued to [happened 2008:fund] the school in 2008.'],
    ['agreed to', 'The two sides [happened 2010:agreed] to [goal:set] up a hotline in 2010.'],
    ['decided to', 'In 1999 the Council [happened 1999:decided] to [goal:send] observers.'],
    ['pledged to', 'Leaders [happened 2014:pledged] in 2014 to [goal:raise] spending by 2024.'],
    ['asked to', 'The Council [happened 2003:asked] Iran in 2003 to [goal:suspend] its work.'],
    ['invited to', 'Montenegro was [happened 2015:invited] in 2015 to [goal:join] the Alliance.'],
    ['hoped to', 'Bosnia had [possible:hoped] to [possible:join] in 2010.'],
    ['hopes to', 'Bosnia [possible:hopes] to [planned 2026:join] in 2026.'],
    ['wants to', 'Fiji [possible:wants] to [planned 2019:host] the forum in 2019.'],
    ['planned to', 'Chad had [possible:planned] to [possible:open] a consulate in 2012.'],
    ['plans to', 'Chad [planned:plans] to [planned 2027:open] a consulate in 2027.'],
    ['is expected to', 'The treaty is [planned:expected] to [planned 2025:enter] into force in 2025.'],
    ['was expected to', 'The treaty was [planned:expected] to [possible:enter] into force in 2005.'],
    ['is due to', 'The Prime Minister is due to [planned 2018-05:visit] Accra in May 2018.'],
    ['is scheduled for', 'The next round is [planned 2019-06:scheduled] for June 2019.'],
    ['tried to', 'The envoys tried to [possible:reach] a deal in 1992.'],
    ['did not manage to', 'The envoys did not manage to [denied:reach] a deal in 1992.'],
    ['to discuss', 'Ministers [happened 2011:met] in Doha in 2011 to [goal:discuss] the plan.'],
    ['the first to', 'Senegal was the first state to [happened 1999:ratify] the statute in 1999.'],
    ['the last to', 'Sudan was the last member to [happened 2004:send] troops in 2004.'],
    ['among the first', 'Fiji was among the first countries to [happened 1978:send] peacekeepers in 1978.'],
    ['deny that', 'Tehran [happened 2003-06:denied] in June 2003 that it had [denied:built] the plant.'],
    ['hope that', 'Kyiv hoped in 2005 that the talks had [possible:begun].'],
    ['say that', 'The agency said that inspectors [happened 2004:visited] the plant in 2004.'],
    ['said, no that', 'The agency said inspectors [happened 2004:visited] the plant in 2004.'],
    ['recalling', '[aside:Recalling] the accord of 1995, the Council [happened 2001:extended] the mandate in 2001.'],
    ['a plan to', 'In 2009 a plan to [goal:build] a school was [happened 2009:adopted].'],
    ['to be held', 'The two leaders [happened:discussed] the summit to be [planned 2021:held] in 2021.'],
    ['after signing', 'After [happened:signing] the pact, Oman [happened 2006:hosted] an exercise in 2006.'],
    ['by signing', 'Qatar [happened 2005:joined] the initiative in 2005 by [happened:signing] a letter.'],
    ['aimed at', 'In 2006 NATO [happened 2006:launched] a project aimed at [goal:training] doctors.'],
  ])
})
