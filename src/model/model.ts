/**
 * The one model: every entry read, tied together and checked. It throws on anything that does not fit,
 * all faults at once, before any page is built.
 */
import { followCites } from './cites.ts';
import { Draft } from './draft.ts';
import type { Model } from './entities.ts';
import { readEntries } from './entries.ts';
import type { Files } from './entries.ts';
import { readFormer } from './former.ts';
import { ContentError } from './faults.ts';
import { checkFigures } from './figure-checks.ts';
import { followLinks } from './links.ts';
import { checkOrder } from './order-checks.ts';
import { readRegistry } from './registry.ts';
import { tieTerms } from './terms.ts';
import { makeThings } from './things.ts';
import { tieThings } from './ties.ts';
import { NO_WORDS } from './schemas/words.ts';
import { checkWording } from './wording/wording-checks.ts';
import { writtenIn } from './wording/texts.ts';

const REGISTRY = 'content/registry.csv';
const FORMER = 'content/former.csv';

/**
 * Builds the model from the files of content/.
 * @param files path from the project's root to text
 * @throws ContentError that lists every fault
 */
export function buildModel(files: Files): Model {
  const { entries, faults } = readEntries(files);
  const registry = readRegistry(REGISTRY, files.get(REGISTRY) ?? '');
  // Without councils every other name would be a fault, and would hide the one that matters.
  if (!registry.places.size) throw new ContentError([...faults, ...registry.faults]);

  const { former, faults: unfit } = readFormer(FORMER, files.get(FORMER) ?? '', registry.places);
  const draft = new Draft(entries, registry.places, former);
  draft.faults.push(...faults, ...registry.faults, ...unfit);
  makeThings(draft, files);
  tieThings(draft);
  tieTerms(draft);
  followCites(draft);
  followLinks(draft);

  const { places, authorities, themes, practices, measures, frameworks, briefings, sources, reports, terms, observations, citedBy } = draft;
  const model: Model = {
    places, authorities, themes, practices, measures, frameworks, briefings, sources, reports, terms, observations, citedBy,
    pages: draft.pages(),
    companions: draft.companions(),
    updated: [...draft.pages().values()].map((page) => page.updated).sort().at(-1) ?? '',
    ...(entries.glossary && { glossary: { ...entries.glossary.data, title: 'Glossary', source: entries.glossary.source } }),
    written: writtenIn(entries),
    words: entries.words?.data ?? NO_WORDS,
  }; // prettier-ignore
  const all = [...draft.faults, ...checkFigures(model), ...checkOrder(model), ...checkWording(model, entries.words?.source)];
  if (all.length) throw new ContentError(all);
  return model;
}
