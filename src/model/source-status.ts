/** What is known of a source's address, from when we saw it and when it was last asked. */
import type { SourceStatus } from './schemas/source.ts';

/** The fields of a source that tell of its address. */
interface Seen {
  accessed: string;
  status?: SourceStatus | undefined;
}

/** The status that counts: none where we saw the source again since it was asked. */
export const statusOf = ({ accessed, status }: Seen): SourceStatus | undefined =>
  status && status.checked >= accessed ? status : undefined;

/** The last day on which its address was live. */
export function lastLive(source: Seen): string {
  const status = statusOf(source);
  const asked = status?.is === 'live' || status?.is === 'moved' ? status.checked : status?.seen;
  return asked && asked > source.accessed ? asked : source.accessed;
}
