import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, refused, smallContent } from './small-content.ts';

const REGISTRY = 'content/registry.csv';
const LAST = 'eastport,Eastport,E10000903,903,80903,London Borough,London,8,8,southbury:somewhat-close northshire:not-close,East';

function refuses(name: string, from: string, to: string, gist: RegExp, on: string | number = to): void {
  test(name, () => refused(changed(REGISTRY, from, to), REGISTRY, on, gist));
}

describe('the registry of councils', () => {
  test('a reader finds each council with its codes, its tile and its neighbours, the nearest first', () => {
    const { name, gss, region, column, row, neighbours, authority } = buildModel(smallContent()).places.get('northshire')!;
    assert.deepEqual([name, gss, region, column, row], ['Northshire', 'E10000901', 'North West', 4, 5]);
    assert.deepEqual(
      neighbours.map((it) => `${it.place.name}: ${it.closeness}`),
      ['Southbury: very-close', 'Eastport: close'],
    );
    assert.equal(authority?.title, 'Northshire');
  });

  refuses(
    'an author who gives a council two rows is told the second',
    LAST,
    `${LAST}\nsouthbury,Southbury,E10000902,902,80902,Unitary Authority,South East,7,7,,Sbr2`,
    /names "southbury" a second time\. Keep one row for each council/,
    5,
  );
  refuses(
    'an author who puts two councils on one tile is told which stands there',
    'London,8,8',
    'London,9,9',
    /puts eastport on the tile of southbury\. Give it a free column and row/,
  );
  refuses(
    'an author who names an unknown neighbour is told the line',
    'southbury:very-close',
    'southbry:very-close',
    /names the neighbour "southbry", which is not in the registry/,
  );
  refuses(
    'an author who names a council as its own neighbour is told so',
    'southbury:very-close eastport:close',
    'northshire:very-close eastport:close',
    /names northshire as its own neighbour\. Name another council/,
  );
  refuses(
    'an author who names a neighbour twice is told to keep the nearer',
    'southbury:very-close eastport:close',
    'southbury:very-close southbury:close',
    /names the neighbour southbury twice\. Keep the nearer one/,
  );
  refuses(
    'an author of a closeness that is none is told the words for it',
    'eastport:close',
    'eastport:near',
    /calls eastport "near"\. How close it is: extremely-close, very-close, close, somewhat-close, not-close/,
  );
  refuses(
    'an author of too few neighbours is told how many there are to be',
    'southbury:very-close eastport:close',
    'southbury:very-close',
    /has 1 neighbours\. Name its 2, the nearest first/,
    'northshire,Northshire',
  );
  refuses(
    'an author of a region that is none is told the regions',
    'County Council,North West',
    'County Council,Northwest',
    /has the region "Northwest"\. The regions are: East Midlands, East of England, London/,
  );
  refuses(
    'an author of a code that is none is told what one looks like',
    'E10000903',
    'W10000903',
    /has the code "W10000903"\. A GSS code is E and eight digits/,
  );
  refuses(
    'an author of a tile that is no number is told so',
    'London,8,8',
    'London,8,',
    /has the tile "8,"\. Column and row are whole numbers/,
  );
  refuses(
    'an author of other columns is told the columns',
    'slug,name,gss',
    'slug,gss,name',
    /has other columns than expected\. The columns are slug,name,gss,dfe,ofsted,type,region,column,row,neighbours,abbr/,
  );
  test('an author who leaves a quotation mark open is told so, with its line', () => {
    refused(changed(REGISTRY, 'Eastport', '"Eastport'), REGISTRY, 4, /is not valid CSV: Quote Not Closed/);
    refused(changed(REGISTRY, 'Eastport', 'East"port'), REGISTRY, 4, /is not valid CSV: Invalid Opening Quote/);
  });
});
