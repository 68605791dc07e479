/** The status of a source in its file. */
import { isDeepStrictEqual } from 'node:util';
import { Lexer, isMap, isNode, parseDocument } from 'yaml';
import { lastLive, statusOf } from '../model/source-status.ts';
import type { SourceData, SourceStatus } from '../model/schemas/source.ts';
import type { Found } from './visit.ts';

/**
 * The status that a source has after a check.
 * @param today as 2026-11-29
 * @returns the one it had, or none, where the check found out nothing: "not asked", or "unknown" where its address was
 * already known to be moved or gone
 */
export function statusAfter(source: Pick<SourceData, 'accessed' | 'status'>, found: Found, today: string): SourceStatus | undefined {
  const before = statusOf(source);
  if (found.is === 'not-asked') return source.status;
  if (found.is === 'unknown' && (before?.is === 'moved' || before?.is === 'gone')) return source.status;
  const seen = lastLive(source);
  const archived = source.status?.archived;
  return {
    is: found.is,
    checked: today,
    ...(found.to && { to: found.to }),
    ...((found.is === 'gone' || found.is === 'unknown') && seen > source.accessed && { seen }),
    ...(archived && { archived }),
  };
}

/**
 * A source's file with another status; every other byte stays. Comments within the old status move behind the new one.
 * @param yaml the whole file; where its last line has no line break it gets one
 * @throws where the file is written in a way in which that cannot be done
 */
export function withStatus(yaml: string, status: SourceStatus): string {
  const line = `status: ${inFlow(status)}`;
  const document = parseDocument(yaml);
  const root = document.contents;
  if (!isMap(root) || root.flow) throw new Error('is not written with one field to a line');
  const pair = root.items.find(({ key }) => isNode(key) && String(key) === 'status');
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  let text = (yaml.endsWith('\n') ? yaml : yaml + lineEnd) + line + lineEnd;
  if (pair && isNode(pair.key) && isNode(pair.value) && pair.key.range && pair.value.range) {
    const [start] = pair.key.range;
    const old = yaml.slice(start, pair.value.range[1]).trimEnd();
    text = yaml.slice(0, start) + [line, ...commentsIn(old)].join(' ') + yaml.slice(start + old.length);
  }
  const expected = { ...(document.toJS() as object), status };
  if (!isDeepStrictEqual(parseDocument(text).toJS(), expected)) throw new Error('cannot take a status and stay as it is otherwise');
  return text;
}

/** A token of YAML that begins with # is a comment: no value can. */
const commentsIn = (yaml: string): string[] => [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));

/** As a line of YAML. In single quotes only a single quote has a meaning, and is written twice. */
const inFlow = (status: SourceStatus): string =>
  `{ ${Object.entries(status)
    .map(([name, value]) => `${name}: ${name === 'is' ? value : `'${value.replaceAll("'", "''")}'`}`)
    .join(', ')} }`;
