/** `npm run content`: what is wrong with the content, without building anything. */
import { ContentError } from '../model/faults.ts';
import { loadModel } from '../model/load.ts';

try {
  const { pages, observations, terms, sources } = loadModel();
  console.log(
    `The content fits: ${pages.size} pages, ${observations.length} observations, ${terms.length} terms, ${sources.size} sources.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
