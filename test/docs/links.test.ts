import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../tools/paths';

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

const read = (page: string) => readFileSync(path.join(root, page), 'utf8');

/** A page without its examples, where what looks like a link is none. */
const prose = (page: string) => read(page).replace(/```[^]*?```|`[^`\n]*`/g, '');

/** The names that GitHub gives to the headings of a page. */
const anchors = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

const links = pages.flatMap((page) =>
  [...prose(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, markdown, html]) => markdown ?? html ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => ({ page, target })),
);

test('every link between the pages leads to a file', () => {
  const broken = links.filter(({ page, target }) => {
    const [file = ''] = target.split('#');
    return file !== '' && !existsSync(path.join(root, path.dirname(page), file));
  });
  expect(broken).toEqual([]);
});

test('every link to a heading leads to one', () => {
  const broken = links.filter(({ page, target }) => {
    const [file = '', anchor] = target.split('#');
    if (anchor === undefined) return false;
    const named = file === '' ? page : path.join(path.dirname(page), file);
    return !existsSync(path.join(root, named)) || !anchors(named).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('every picture of the guides is shown in one', () => {
  const shown = new Set(links.map(({ target }) => path.basename(target)));
  const pictures = readdirSync(path.join(root, 'docs/guides/pictures'));
  expect(pictures.filter((name) => !shown.has(name))).toEqual([]);
});
