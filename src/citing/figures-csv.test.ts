import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { ALL_FIGURES, COLUMNS, csvOf, dictionary, figuresCsv } from './figures-csv.ts';

const model = buildModel(smallContent());
const measures = [...model.measures.values()];

type Row = Record<keyof typeof COLUMNS, string>;
const rowsOf = (from: typeof model): Row[] => parse(figuresCsv([...from.measures.values()], from), { columns: true });
const rowOf = (from: typeof model, council: string, period: string): Row | undefined =>
  rowsOf(from).find((it) => it.measure === 'average-caseload' && it.council === council && it.period === period);

describe('figures to take away', () => {
  test('a reader finds each published figure with its council, code and period', () => {
    const row = rowOf(model, 'northshire', '2017')!;
    assert.deepEqual([row.value, row.gss_code, row.council_name, row.status], ['14.1', 'E10000901', 'Northshire', 'published']);
  });
  test('the columns stand in the order of the dictionary, and all are described', () => {
    const head = figuresCsv(measures, model).split('\n')[0];
    assert.equal(head, 'measure,period,gss_code,council,council_name,region,value,status,per_child');
    const { tables } = dictionary(measures) as { tables: { tableSchema: { columns: { name: string }[] } }[] };
    for (const { tableSchema } of tables) assert.equal(tableSchema.columns.map(({ name }) => name).join(','), head);
  });
  test('what was not published has a row that says so, an empty value, and no zero', () => {
    const { value, status } = rowOf(model, 'northshire', '2019')!;
    assert.deepEqual([value, status], ['', 'not-published']);
  });
  test('a zero is published', () => {
    const zero = buildModel(changed('content/measures/average-caseload.csv', 'southbury,2019,21', 'southbury,2019,0'));
    const { value, status } = rowOf(zero, 'southbury', '2019')!;
    assert.deepEqual([value, status], ['0', 'published']);
  });
  test('a year without a row has none here', () => assert.equal(rowOf(model, 'southbury', '2018'), undefined));
  test('England stands first, with its code and without a region', () => {
    const [first] = rowsOf(model);
    assert.deepEqual([first!.council, first!.gss_code, first!.council_name, first!.region], ['england', 'E92000001', 'England', '']);
  });
  test('a name with a comma or a quotation mark stays one value', () => {
    const named = buildModel(changed('content/registry.csv', 'northshire,Northshire', 'northshire,"Northshire, the ""old"" one"'));
    assert.equal(rowOf(named, 'northshire', '2017')!.council_name, 'Northshire, the "old" one');
  });
  test('only spending has a figure for each child, and a gap there stays empty', () => {
    assert.ok(rowsOf(model).every(({ per_child: child }) => child === ''));
    const [measure] = measures;
    const at = (council: string, period: string) => (council === 'england' ? null : Number(period));
    const spending = { ...measure!, perChild: true, compared: { ...measure!.compared, series: { ...measure!.series, at } } };
    const rows: Row[] = parse(figuresCsv([spending], model), { columns: true });
    assert.deepEqual(
      rows.filter(({ council }) => council !== 'southbury').map(({ per_child: child }) => child),
      ['', '', '2017', '2018', '2019'],
    );
  });
  test('the dictionary describes the file of all figures and each measure’s own', () => {
    const { tables } = dictionary(measures) as { tables: { url: string; 'dc:title': string }[] };
    assert.deepEqual(
      tables.map((table) => [table.url, table['dc:title']]),
      [
        [`https://waymark.example${ALL_FIGURES}`, 'All measures'],
        ...measures.map((measure) => [`https://waymark.example${csvOf(measure)}`, measure.title]),
      ],
    );
  });
});
