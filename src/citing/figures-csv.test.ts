import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { buildModel } from '../model/model.ts';
import { smallContent } from '../model/small-content.ts';
import { COLUMNS, dictionary, figuresCsv } from './figures-csv.ts';

const model = buildModel(smallContent());
const measures = [...model.measures.values()];

describe('figures to take away', () => {
  test('a reader finds each published figure with its council, code and period', () => {
    const rows = parse(figuresCsv(measures, model), { columns: true }) as Record<keyof typeof COLUMNS, string>[];
    const row = rows.find((it) => it.measure === 'average-caseload' && it.council === 'northshire' && it.period === '2017')!;
    assert.deepEqual([row.value, row.gss_code, row.council_name, row.status], ['14.1', 'E10000901', 'Northshire', 'published']);
  });
  test('the columns stand in the order of the dictionary, and all are described', () => {
    const head = figuresCsv(measures, model).split('\n')[0];
    assert.equal(head, 'measure,period,gss_code,council,council_name,region,value,status,per_child');
    const { tables } = dictionary(measures) as { tables: { tableSchema: { columns: { name: string }[] } }[] };
    for (const { tableSchema } of tables) assert.equal(tableSchema.columns.map(({ name }) => name).join(','), head);
  });
});
