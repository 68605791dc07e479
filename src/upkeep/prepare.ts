/** All of a run but the writing: pure, so that a dry run and a real one cannot differ. */
import type { Files } from '../model/entries.ts';
import { ContentError } from '../model/faults.ts';
import type { Fault } from '../model/faults.ts';
import type { Measure, Model } from '../model/entities.ts';
import { buildModel } from '../model/model.ts';
import { changeList, passedOver } from './change-list.ts';
import { ENGLAND, whoseRows } from './codes.ts';
import type { DepartmentFile } from './department-file.ts';
import { checkEdition, editionOf, withEdition } from './edition.ts';
import type { Edition, Told } from './edition.ts';
import { merge } from './merge.ts';
import { readMeasure } from './reading.ts';
import type { KnownMeasure } from './reading.ts';
import { recognise } from './recognise.ts';
import { Refusals } from './refusals.ts';
import { readCells, writeCells } from './series-text.ts';
import { checkWhole } from './whole.ts';

/** What a run found of one measure. */
export interface Found {
  measure: Measure;
  /** The Department's file */
  file: string;
  /** What changes, in words; empty where nothing does */
  changes: readonly string[];
  /** What was passed over, in words */
  notes: readonly string[];
  /** The dates that stand in the measure's file from now on; none where the series does not change */
  edition?: Edition;
}

export interface Prepared {
  /** Why nothing may be written; empty where all is well */
  faults: readonly Fault[];
  found: readonly Found[];
  /** The new text of each file that changes, by path: a series, and the measure's dates beside it */
  texts: ReadonlyMap<string, string>;
  /** Files of the folder that no measure needs */
  aside: readonly string[];
  /** Measures that the folder has no file of, and measures that do not say where their figures stand */
  absent: readonly Measure[];
  byHand: readonly Measure[];
}

const OTHER_DATE = 'If the edition came out on another day than was announced, say so: --published 2027-03 --next 2028-03';

const csvOf = ({ id }: Measure): string => `content/measures/${id}.csv`;

/**
 * Works out what the Department's files change.
 * @param content every file of content/, which must fit  @param folder for messages  @param files the Department's
 * @param told what the editor knows of the edition, and today
 * @throws ContentError where the content does not fit as it stands
 */
export function prepare(content: Files, folder: string, files: readonly DepartmentFile[], told: Told): Prepared {
  const model = buildModel(content);
  const refusals = new Refusals();
  const measures = [...model.measures.values()];
  // A rate is worked out from another series: that one first.
  const known = measures.filter(isKnown).sort((a, b) => Number(Boolean(a.department.per)) - Number(Boolean(b.department.per)));
  const carried = recognise(folder, files, known, refusals);
  const { found, texts } = update(model, content, carried, told, refusals);
  const faults = refusals.any ? refusals.all() : faultsOf(content, texts);
  const read = new Set([...carried.values()].map(({ name }) => name));
  return {
    faults,
    found,
    texts: faults.length ? new Map() : texts,
    aside: files.map(({ name }) => name).filter((name) => !read.has(name)),
    absent: known.filter((measure) => !carried.has(measure)),
    byHand: measures.filter((measure) => !isKnown(measure)),
  };
}

const isKnown = (measure: Measure): measure is KnownMeasure => measure.department !== undefined;

function update(model: Model, content: Files, carried: ReadonlyMap<KnownMeasure, DepartmentFile>, told: Told, refusals: Refusals) {
  const texts = new Map<string, string>();
  const whose = whoseRows(model.places);
  const name = (slug: string) => (slug === ENGLAND ? 'England' : (model.places.get(slug)?.name ?? slug));
  const cellsOf = (measure: Measure) => readCells(texts.get(csvOf(measure)) ?? content.get(csvOf(measure)) ?? '');
  const found = [...carried].map(([measure, file]): Found => {
    const old = cellsOf(measure);
    const reading = readMeasure(measure, file.rows(refusals) ?? [], whose, measure.base && cellsOf(measure.base), refusals.of(file.name));
    checkWhole(measure, reading, old, model.places.keys(), refusals.of(file.name));
    const { cells, changes } = merge(old, reading);
    const { added, changed, given, withdrawn } = changes;
    const one = {
      measure,
      file: file.name,
      changes: changeList(changes, reading, { old, cells }, name),
      notes: passedOver(reading, measure, name),
    };
    if (!(added.length + changed.length + given.length + withdrawn.length)) return one;
    const edition = editionOf(measure, added.length > 0, told);
    const yaml = measure.source.file;
    checkEdition(measure, edition, refusals.of(yaml));
    texts.set(csvOf(measure), writeCells(cells));
    texts.set(yaml, withEdition(content.get(yaml)!, measure, edition));
    return { ...one, edition };
  });
  return { found, texts };
}

/**
 * What the build would say of the content with the new figures in it. Of a measure's file this command writes the dates
 * only, and the content fitted before: so what is wrong there is a date.
 */
function faultsOf(content: Files, texts: ReadonlyMap<string, string>): readonly Fault[] {
  try {
    buildModel(new Map([...content, ...texts]));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map((fault) => (texts.has(fault.file) && fault.file.endsWith('.yaml') ? { ...fault, mend: OTHER_DATE } : fault));
  }
}
