import { test } from 'node:test';
import { changed, refused } from '../small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';

for (const words of ['here', 'click here', 'read more', '/glossary/'])
  test(`a link that reads "${words}" is refused`, () => {
    const link = `[${words}](/glossary/#caseload)`;
    refused(
      changed(PRACTICE, '[the words](/glossary/#caseload)', link),
      PRACTICE,
      link,
      /has a link that reads .* Let its words say what stands there/,
    );
  });

test('a bare address in front matter is refused', () => {
  const line = 'caution: See www.northshire.gov.uk for more.';
  refused(changed(PRACTICE, 'caution: One director’s account.', line), PRACTICE, line, /shows the address www\.northshire\.gov\.uk/);
});
