/** England as a grid of tiles: the classes that place each one, so that no tile needs a style of its own. */
import type { Place } from '../model/entities.ts';

export interface Tile {
  place: Place;
  /** Its column and row, as "c7 r5" */
  at: string;
  /** true in the right half, where a label opens to the left */
  right: boolean;
}

const COLUMNS = 16;

/** @returns the tiles in reading order, row by row from the north, so that the keyboard goes the way the eye does */
export const tilesOf = (places: Iterable<Place>): Tile[] =>
  [...places]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((place) => ({ place, at: `c${place.column} r${place.row}`, right: place.column > COLUMNS / 2 }));
