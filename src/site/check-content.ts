/** `npm run content`: what is wrong with the content, without building anything. */
import { ContentError } from '../model/faults.ts';
import { loadModel } from '../model/load.ts';
import { overdueLines } from '../model/reviews.ts';
import { today } from './today.ts';

try {
  const model = loadModel();
  const { pages, observations, terms, sources } = model;
  console.log(
    `The content fits: ${pages.size} pages, ${observations.length} observations, ${terms.length} terms, ${sources.size} sources.`,
  );
  for (const line of overdueLines(model, today())) console.log(line);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
