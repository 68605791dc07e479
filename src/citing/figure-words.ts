/** One official figure in words that can stand in a paper, with its source and the address that leads back to it. */
import { figuresOf } from '../model/companions.ts';
import { inWords } from '../model/dates.ts';
import type { Authority, Measure } from '../model/entities.ts';
import { inSentence } from '../model/titles.ts';
import { shown } from '../model/standing.ts';
import type { Standing } from '../model/standing.ts';
import { spoken } from '../permalinks/addresses.ts';

/**
 * Such as: "Stockport, agency social workers, 2025: 12.3% of children’s social workers (England 15.1%). Department for
 * Education, Children’s social work workforce, March 2026. waymark.example/authorities/stockport/figures/#agency-rate,
 * seen 24 November 2026." @param edition the day of the newest change of the content
 */
export function figureInWords(authority: Authority, measure: Measure, standing: Standing, edition: string): string {
  const { published, compared } = measure;
  const england = standing.england === null ? '' : ` (England ${shown(measure, standing.england)})`;
  const own = measure.perChild ? ' Our arithmetic; not adjusted for prices.' : '';
  const address = spoken(`${figuresOf(authority)}#${measure.id}`);
  return (
    `${authority.title}, ${inSentence(measure.title)}, ${standing.period}: ${shown(measure, standing.value)} ${compared.unit}${england}.${own} ` +
    `${published.publisher}, ${published.title}, ${inWords(published.updated)}. ${address}, seen ${inWords(edition)}.`
  );
}
