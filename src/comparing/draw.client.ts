/** Draws a comparison from the page's template. Every text becomes text: nothing here writes HTML. */
import { ROWS } from '../model/side-by-side.ts';
import type { Cell, Column, Row } from '../model/side-by-side.ts';

const ORDER = Object.keys(ROWS) as Row[];

/**
 * The table of some practices.
 * @param template the page's own: a table with one empty column, and the symbols
 * @param base the site's base path
 */
export function drawn(template: HTMLTemplateElement, columns: readonly Column[], base: string): Element {
  const parts = template.content.cloneNode(true) as DocumentFragment;
  const figure = parts.firstElementChild!;
  figure.querySelector('caption')!.textContent = columns.map(titled).join(', ');
  const [head, ...rows] = figure.querySelectorAll('tr');
  repeat(head!.cells[1]!, columns, (cell, { place, name, address }) => {
    const link = cell.querySelector('a')!;
    link.href = base + address.slice(1);
    link.textContent = name;
    cell.querySelector('small')!.textContent = place;
  });
  for (const [i, row] of rows.entries()) {
    repeat(row.cells[1]!, columns, (cell, column) => {
      cell.dataset.label = titled(column);
      cell.replaceChildren(...contents(column.cells[ORDER[i]!], parts));
    });
  }
  return figure;
}

/** A practice's name with its place, as a heading has it. */
export const titled = ({ place, name }: Column): string => `${place}: ${name}`;

/** One cell for each practice, in the place of the empty one. */
function repeat(empty: HTMLTableCellElement, columns: readonly Column[], fill: (cell: HTMLTableCellElement, column: Column) => void): void {
  empty.replaceWith(
    ...columns.map((column) => {
      const cell = empty.cloneNode(true) as HTMLTableCellElement;
      fill(cell, column);
      return cell;
    }),
  );
}

/** What src/components/SideCell.astro writes. */
function contents({ text, note, symbol, blank }: Cell, parts: DocumentFragment): (string | Node)[] {
  const sign = symbol && parts.querySelector(`[data-symbol="${symbol}"] > svg`)?.cloneNode(true);
  return [...(sign ? [sign] : []), blank ? element('span', text, 'blank') : text, ...(note ? [element('small', note)] : [])];
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
