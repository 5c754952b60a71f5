import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

/** A Thursday. */
const PUBLISHED = '2023-05-18'

describe('ranges, open and closed', () => {
  test.each([
    ['Between May 3 and 9, sixty people were killed.', 'Between May 3 and 9 = 2023-05-03..2023-05-09 range'],
    ['From 3 to 9 May the airport was closed.', 'From 3 to 9 May = 2023-05-03..2023-05-09 range'],
    ['The airport was closed 3–9 May.', '3–9 May = 2023-05-03..2023-05-09 range'],
    ['The airport was closed May 3-9, 2021.', 'May 3-9, 2021 = 2021-05-03..2021-05-09 range'],
    ['The siege lasted from 28 December to 3 January.', 'from 28 December to 3 January = 2022-12-28..2023-01-03 range'],
    ['The siege lasted from 28 December 2020 to 3 January 2021.', 'from 28 December 2020 to 3 January 2021 = 2020-12-28..2021-01-03 range'],
    ['Clashes from April 30 through May 2 left nine dead.', 'from April 30 through May 2 = 2023-04-30..2023-05-02 range'],
    [
      'Since the 13th of March 2018, until today the 29th of the same month, 173 died.',
      'Since the 13th of March 2018, until today the 29th of the same month = 2018-03-13..2018-03-29 range',
    ],
    ['Since 15 April, two armies have fought over Khartoum.', 'Since 15 April = 2023-04-15.. range'],
    ['The road has been shut since last week.', 'since last week = 2023-05-08.. range'],
    ['Since 2015, attacks have left hundreds dead.', 'Since 2015 = 2015-01-01.. range'],
    ['Since the beginning of April, the army has lost three posts.', 'Since the beginning of April = 2023-04-01.. range'],
    ['The town held out until 12 May.', 'until 12 May = ..2023-05-12 range'],
    ['From 5 May onwards no convoy got through.', 'From 5 May onwards = 2023-05-05.. range'],
    ['The night of May 3–4 was the worst.', 'The night of May 3–4 = 2023-05-03..2023-05-04 part overnight'],
    ['Shelling overnight from Tuesday to Wednesday killed two.', 'overnight from Tuesday to Wednesday = 2023-05-16..2023-05-17 part overnight'],
    ['On the night between 3 and 4 May, a dam was hit.', 'the night between 3 and 4 May = 2023-05-03..2023-05-04 part overnight'],
    ['The toll between March and May 2021 was 300.', 'between March and May 2021 = 2021-03-01..2021-05-31 range'],
    ['Fighting between 2014 and 2016 emptied the region.', 'between 2014 and 2016 = 2014-01-01..2016-12-31 range'],
    ['From January 2015 to March 2016 the city was besieged.', 'From January 2015 to March 2016 = 2015-01-01..2016-03-31 range'],
    [
      'From the afternoon of 3 May until noon on 4 May, 20 people were killed.',
      'From the afternoon of 3 May until noon on 4 May = 2023-05-03..2023-05-04 range',
    ],
    ['In the 2016-17 campaign the south was lost.', '2016-17 = 2016-01-01..2017-12-31 range'],
    ['Between 5 May and 9 May the bridge was hit twice.', 'Between 5 May and 9 May = 2023-05-05..2023-05-09 range'],
    ['The bridge was hit twice 5 May – 9 May 2021.', '5 May – 9 May 2021 = 2021-05-05..2021-05-09 range'],
    ['The bridge was hit twice 30 April–2 May.', '30 April–2 May = 2023-04-30..2023-05-02 range'],
    ['The night of Sunday to Monday was quiet.', 'The night of Sunday to Monday = 2023-05-14..2023-05-15 part overnight'],
    ['Between Friday 12 May and Sunday 14 May, 31 were killed.', 'Between Friday 12 May and Sunday 14 May = 2023-05-12..2023-05-14 range'],
    ['Fighting since Saturday has killed 20.', 'since Saturday = 2023-05-13.. range'],
    ['Fighting from Saturday morning to Sunday evening killed 20.', 'from Saturday morning to Sunday evening = 2023-05-13..2023-05-14 range'],
    ['In the night from Saturday to Sunday shells fell.', 'the night from Saturday to Sunday = 2023-05-13..2023-05-14 part overnight'],
    ['The bridge was shut from the 3rd to the 9th of May.', 'from the 3rd to the 9th of May = 2023-05-03..2023-05-09 range'],
    ['The bridge was shut between the 3rd and 9th of May.', 'between the 3rd and 9th of May = 2023-05-03..2023-05-09 range'],
    ['The bridge was shut May 3rd to 9th.', 'May 3rd to 9th = 2023-05-03..2023-05-09 range'],
    ['Since May the road is cut.', 'Since May = 2023-05-01.. range'],
    ['Since last May the road is cut.', 'Since last May = 2022-05-01.. range'],
    ['Since early morning on Wednesday the town has been shelled.', 'Since early morning on Wednesday = 2023-05-17.. range'],
    ['Since Wednesday morning the town has been shelled.', 'Since Wednesday morning = 2023-05-17.. range'],
  ])('%s', (text, dates) => {
    expect(said(text, PUBLISHED)).toBe(dates)
  })
})

describe('weeks, months, seasons and years', () => {
  test.each([
    ['Ten villages were burnt last week.', 'last week = 2023-05-08..2023-05-14 week'],
    ['Late last month the militia took the airfield.', 'Late last month = 2023-04-21..2023-04-30 range'],
    ['In April the front moved east.', 'April = 2023-04-01..2023-04-30 month'],
    ['In November, the group took Goma road.', 'November = 2022-11-01..2022-11-30 month'],
    ['Earlier in May, reinforcements reached Bunia.', 'Earlier in May = 2023-05-01..2023-05-18 range'],
    ['Earlier this week a patrol was hit.', 'Earlier this week = 2023-05-15..2023-05-18 range'],
    ['The group lost two commanders this month.', 'this month = 2023-05-01..2023-05-31 month'],
    ['In early May the army pulled out.', 'early May = 2023-05-01..2023-05-10 range'],
    ['A ceasefire signed in mid-April collapsed.', 'mid-April = 2023-04-11..2023-04-20 range'],
    ['A ceasefire signed in mid-April 2021 collapsed.', 'mid-April 2021 = 2021-04-11..2021-04-20 range'],
    ['At the end of March, the dam broke.', 'the end of March = 2023-03-21..2023-03-31 range'],
    ['Late in 2022 the town changed hands.', 'Late in 2022 = 2022-09-01..2022-12-31 range'],
    ['The prison was stormed in 2013.', '2013 = 2013-01-01..2013-12-31 year'],
    ['The finals of 1990 and 2016 were lost.', '1990 = 1990-01-01..1990-12-31 year; 2016 = 2016-01-01..2016-12-31 year'],
    ['Its emir was killed in June 2019.', 'June 2019 = 2019-06-01..2019-06-30 month'],
    ['Last summer the militants took the provincial capital.', 'Last summer = 2022-06-01..2022-08-31 range'],
    ['In the spring of 2022 talks collapsed.', 'the spring of 2022 = 2022-03-01..2022-05-31 range'],
    ['The winter of 2021 was the hardest.', 'The winter of 2021 = 2021-12-01..2022-02-28 range'],
    ['It has grown since the first quarter of 2021.', 'since the first quarter of 2021 = 2021-01-01.. range'],
    ['In the second half of last year raids doubled.', 'the second half of last year = 2022-07-01..2022-12-31 range'],
    ['Villages emptied in the 1990s were never resettled.', 'the 1990s = 1990-01-01..1999-12-31 range'],
    ['Last June the army retook the pass.', 'Last June = 2022-06-01..2022-06-30 month'],
    ['Over the weekend five were killed in Hasakah.', 'the weekend = 2023-05-13..2023-05-14 range'],
    ['Last year the front did not move.', 'Last year = 2022-01-01..2022-12-31 year'],
    ['The June offensive stalled within days.', 'June = 2022-06-01..2022-06-30 month'],
    ['The 2014 offensive took them to the gates.', '2014 = 2014-01-01..2014-12-31 year'],
    ['Nineteen were killed in the last 10 days.', 'last 10 days = 2023-05-09..2023-05-18 range'],
    ['The week of 8 May was the worst.', 'The week of 8 May = 2023-05-08..2023-05-14 week'],
    ['The first week of May was quiet.', 'The first week of May = 2023-05-01..2023-05-07 week'],
    ['The last week of June 2021 was quiet.', 'The last week of June 2021 = 2021-06-24..2021-06-30 week'],
    ['In April and May the camps were hit.', 'April = 2023-04-01..2023-04-30 month; May = 2023-05-01..2023-05-31 month'],
    ['In April, 2021, the mine reopened.', 'April, 2021 = 2021-04-01..2021-04-30 month'],
    ['On 15 April the war began; by the 29th of the same month, 500 were dead.', '15 April = 2023-04-15 day; the 29th of the same month = 2023-04-29 day'],
    ['On the 5th of last month a depot burnt.', 'the 5th of last month = 2023-04-05 day'],
    ['In late April 2022 the barracks were hit.', 'late April 2022 = 2022-04-21..2022-04-30 range'],
    ['Early this year two chiefs defected.', 'Early this year = 2023-01-01..2023-04-30 range'],
    ['The middle of 2021 was quiet.', 'The middle of 2021 = 2021-05-01..2021-08-31 range'],
    ['Over the last two months 20 died.', 'last two months = 2023-03-19..2023-05-18 range'],
    ['In May of 2021 the war ended.', 'May of 2021 = 2021-05-01..2021-05-31 month'],
    ['The May 2021 war ended.', 'May 2021 = 2021-05-01..2021-05-31 month'],
    ['In mid May it rained.', 'mid May = 2023-05-11..2023-05-20 range'],
    ['At the start of the year it rained.', 'the start of the year = 2023-01-01..2023-04-30 range'],
    ['At the end of last year it rained.', 'the end of last year = 2022-09-01..2022-12-31 range'],
    ['In late 2021 it rained.', 'late 2021 = 2021-09-01..2021-12-31 range'],
    ['The attack on 2 August last year killed nine.', '2 August last year = 2022-08-02 day'],
    ['On August 2 last year nine died.', 'August 2 last year = 2022-08-02 day'],
    ['The January 2021 raid killed nine.', 'January 2021 = 2021-01-01..2021-01-31 month'],
    ['A January raid killed nine.', 'January = 2023-01-01..2023-01-31 month'],
    ['The wave began in September and peaked in early October.', 'September = 2022-09-01..2022-09-30 month; early October = 2022-10-01..2022-10-10 range'],
    ['From 10 to 12 people died in May.', 'May = 2023-05-01..2023-05-31 month'],
  ])('%s', (text, dates) => {
    expect(said(text, PUBLISHED)).toBe(dates)
  })
})

describe('told from another event, which has no days of its own', () => {
  test.each([
    ['A day earlier, on May 5, shells hit Sumy.', 'A day earlier, on May 5 = 2023-05-05 day -1 day'],
    ['A day earlier, shells hit Sumy.', 'A day earlier = ? day -1 day'],
    ['Two days later the town fell.', 'Two days later = ? day +2 day'],
    ['The following morning the bodies were found.', 'The following morning = ? part morning +1 day'],
    ['The previous night had been calm.', 'The previous night = ? part night -1 day'],
    ['The next day, the army denied it.', 'The next day = ? day +1 day'],
    ['On the same day, a drone hit a truck.', 'the same day = ? day 0 day'],
    ['That evening a second bomb went off.', 'That evening = ? part evening 0 day'],
    ['The day before, three had been abducted.', 'The day before = ? day -1 day'],
    ['A week after the raid, the chief resigned.', 'A week after = ? week +1 week'],
    ['One year later the group is back.', 'One year later = ? year +1 year'],
    ['The following Tuesday a convoy was hit.', 'The following Tuesday = ? day next weekday 2'],
    ['Days later the mayor fled.', 'Days later = ? day +2 to +6 day'],
    ['Three weeks earlier, the same post was burnt.', 'Three weeks earlier = ? week -3 week'],
    ['The attack came days after a truce was signed.', 'days after = ? day +2 to +6 day'],
    ['That same night the depot was hit.', 'That same night = ? part night 0 day'],
    ['The month before, the road had been cut.', 'The month before = ? month -1 month'],
    ['Two weeks before, a truce was signed.', 'Two weeks before = ? week -2 week'],
    ['The previous Sunday, a church was hit.', 'The previous Sunday = ? day previous weekday 7'],
    ['He was told a few days before that the road was mined.', 'a few days before = ? day -5 to -2 day'],
    ['The previous week had been calm.', 'The previous week = ? week -1 week'],
    ['On the evening of the same day it rained.', 'the evening of the same day = ? part evening 0 day'],
    ['The next morning it rained.', 'The next morning = ? part morning +1 day'],
    ['Later the same day he died.', 'Later the same day = ? day 0 day'],
    ['He died two days afterwards.', 'two days afterwards = ? day +2 day'],
  ])('%s', (text, dates) => {
    expect(said(text, PUBLISHED)).toBe(dates)
  })
})
