import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Place } from '../model/entities.ts';
import { loadModel } from '../model/load.ts';
import { tilesOf } from './tiles.ts';

const place = (name: string, column: number, row: number) => ({ name, column, row }) as Place;
const names = (...places: Place[]) => tilesOf(places).map((tile) => tile.place.name);

describe('the tiles of the map', () => {
  test('a reader with a keyboard goes row by row from the north, and within a row from the west', () => {
    assert.deepEqual(names(place('D', 2, 10), place('C', 12, 2), place('B', 3, 2), place('A', 9, 1)), ['A', 'B', 'C', 'D']);
  });
  test('each says by its classes where it lies, and a label in the right half opens to the left', () => {
    assert.deepEqual(
      tilesOf([place('A', 8, 3), place('B', 9, 3)]).map(({ at, right }) => [at, right]),
      [
        ['c8 r3', false],
        ['c9 r3', true],
      ],
    );
  });
  test('councils are left in the order in which they were given', () => {
    const given = [place('B', 1, 2), place('A', 1, 1)];
    tilesOf(given);
    assert.deepEqual(
      given.map(({ name }) => name),
      ['B', 'A'],
    );
  });
  test('where there is no council there is no tile', () => assert.deepEqual(tilesOf([]), []));

  test('each of the real councils lies in a column and a row that the stylesheet knows, on a tile of its own', () => {
    const css = readFileSync(new URL('../layouts/map.css', import.meta.url), 'utf8');
    const tiles = tilesOf(loadModel().places.values());
    assert.equal(new Set(tiles.map(({ at }) => at)).size, 153);
    const classes = new Set(tiles.flatMap(({ at }) => at.split(' ')));
    for (const name of classes) assert.match(css, new RegExp(`\\.${name} \\{\\s+grid-(column|row)-start: ${name.slice(1)};`), name);
  });
});
