import type { Model } from './entities.ts';
import { number } from './numbers.ts';

/**
 * An official figure as readers see it, such as 14.1 or £5,200.
 * @param measureId the measure  @param of an authority or "england"  @param period such as 2025 or 2024-25
 * @throws where it was not published, which the model's checks rule out
 */
export function officialFigure(model: Model, measureId: string, of: string, period: string): string {
  const measure = model.measures.get(measureId);
  const value = measure?.series.at(of, period);
  if (!measure || typeof value !== 'number') throw new Error(`${measureId} of ${of} in ${period} was not published`);
  return number(value, measure);
}
