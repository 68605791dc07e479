import { z } from 'astro/zod';
import { date, day, sentence, slug, upkeep, webAddress } from './common.ts';

/** An official statistic. Its figures stand beside it in a CSV file of the same name: authority, period, value. */
export const measure = z.strictObject({
  title: sentence(70).describe('What it is called here'),
  short: sentence(40).describe('A shorter name for small charts'),
  officialName: sentence(160).describe('The publisher’s own name for it'),
  unit: sentence(60).describe('The unit in words, as it reads after a number: "cases per social worker"'),
  sign: z.enum(['', '%', '£']).default('').describe('A sign that belongs to the number'),
  decimals: z.number().int().min(0).max(2).describe('How many decimal places the publisher gives'),
  total: z
    .boolean()
    .default(false)
    .describe('true for a number of children, staff, cases or pounds: it grows with the council, so England is no yardstick'),
  perChild: z.boolean().default(false).describe('true for spending, which is also shown for each child aged 0 to 17'),
  counts: sentence(500).describe('What it counts, in plain words'),
  better: z.enum(['higher', 'lower', 'neither']).describe('Which way the publisher calls better'),
  period: z
    .enum(['31 March', '30 September', '30 June', 'year to 31 March', 'financial year', 'school year'])
    .describe('The day or year that a figure is about'),
  first: z
    .union([z.number().int(), z.string()])
    .transform(String)
    .refine((text) => /^\d{4}(-\d\d)?$/.test(text), { message: 'is not a period. Write 2017, or 2016-17 for a financial year' })
    .describe('The first period shown; earlier ones counted differently'),
  cautions: z.array(sentence(300)).min(1).describe('What to be careful of'),
  sameSum: sentence(200).optional().describe('For a rate: what it is worked out from'),
  published: z
    .strictObject({
      title: sentence(160).describe('The statistical release'),
      publisher: sentence(80).describe('Who publishes it'),
      url: webAddress.describe('Its address'),
      updated: date.describe('When the edition used here came out'),
      nextUpdate: date.describe('When the next one is due'),
      seen: day.describe('When we took the figures'),
      through: sentence(120).describe('How the figures reached us'),
      licence: sentence(60).describe('The licence'),
    })
    .describe('Where the figures come from'),
  department: z
    .strictObject({
      file: sentence(80).describe('The part of the file’s name that stays from year to year: csww_indicators'),
      column: sentence(80).describe('The column of the figure'),
      filter: z.record(z.string(), z.string()).default({}).describe('Which rows are meant: column and value'),
      per: z
        .strictObject({
          measure: slug.describe('The measure that it is a rate of'),
          times: z.number().int().positive().describe('For each so many: 10000'),
          yearsBefore: z.number().int().min(0).describe('How many years earlier that measure is taken: 1 for the mid-year before 31 March'),
        })
        .optional()
        .describe('For a rate, where the file has the count only: what to divide it by'),
    })
    .optional()
    .describe('Where its figures stand in the Department for Education’s CSV files; npm run figures reads them there'),
  themes: z.array(slug).default([]).describe('Themes that it bears on'),
  ...upkeep,
});

export type MeasureData = z.infer<typeof measure>;
