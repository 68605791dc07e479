/** The page of comparisons in the reader's browser: reads the address, draws the practices that it asks for, or says why not. */
import type { Column } from '../model/side-by-side.ts';
import { askedBy, askingFor, cannotDraw, countInWords, unknownInWords } from './asked.ts';
import { drawn, titled } from './draw.client.ts';

const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

const ways = byId('ways');
const { base = '/', site = '' } = ways.dataset;
const form = byId('form');
const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=p]')];

function count(): void {
  byId('count').textContent = countInWords(boxes.filter(({ checked }) => checked).length);
}

/** Tells a reader what stands in the box above all, hidden where that is nothing; read aloud with what is drawn below it. */
function tell(box: string, drawn = ''): void {
  const told = byId('told');
  told.hidden = !box;
  told.textContent = box;
  byId('status').textContent = joined(box, drawn);
}

const joined = (...sentences: string[]): string => sentences.filter(Boolean).join(' ');

async function practice(id: string): Promise<Column> {
  const response = await fetch(`${base}compare/practices/${id}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Column;
}

/** Draws a comparison. @returns what is drawn, in words */
function show(columns: readonly Column[]): string {
  const heading = columns.map(titled).join(', ');
  document.title = `${heading} · Waymark`;
  byId('heading').textContent = 'Your choice';
  byId('table').replaceChildren(drawn(byId<HTMLTemplateElement>('comparison'), columns, base));
  const address = byId<HTMLAnchorElement>('address');
  const query = askingFor(columns.map(({ id }) => id));
  address.href = query;
  address.textContent = site + query;
  byId('drawn').hidden = false;
  return `${columns.length} practices side by side: ${heading}.`;
}

/** The next frame after one that was painted. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Until the answer is known the rest of the page waits, so that nothing moves when it comes. */
async function answer(): Promise<void> {
  const asked = askedBy(location.search, new Set(boxes.map(({ value }) => value)));
  if (!asked.chosen.length && !asked.unknown.length) return;
  for (const box of boxes) box.checked = asked.chosen.includes(box.value);
  ways.hidden = true;
  byId('loading').hidden = false;
  const why = cannotDraw(asked);
  if (why) await painted();
  try {
    const sideBySide = why ? '' : show(await Promise.all(asked.chosen.map(practice)));
    tell(joined(unknownInWords(asked), why), sideBySide);
  } catch (error) {
    console.warn('The practices could not be fetched:', error);
    tell(
      'The practices could not be fetched. You may be offline, or the site may be changing. Load this page again, or open a theme below.',
    );
  }
  byId('loading').hidden = true;
  ways.hidden = false;
}

form.addEventListener('change', count);
// When a page comes back, browsers tick the boxes as they were left, later than a script runs.
addEventListener('pageshow', count);
void answer();
