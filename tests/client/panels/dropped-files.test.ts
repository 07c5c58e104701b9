/** What was dropped or chosen, folders walked through, and the address that a saved page tells. */
import { describe, expect, test } from 'vitest';
import { addressOfPage } from '../../../client/panels/address-of-page.ts';
import { type Chosen, chosenFiles, droppedFiles, together } from '../../../client/panels/dropped-files.ts';

/** A folder is an object, a file the length of its text. */
type Tree = { readonly [name: string]: Tree | string };

function entryOf(name: string, content: Tree | string, folder = ''): object {
  const fullPath = `${folder}/${name}`;
  if (typeof content === 'string') {
    return {
      name,
      fullPath,
      isFile: true,
      isDirectory: false,
      file: (done: (file: File) => void) => done(new File([content], name)),
    };
  }
  return {
    name,
    fullPath,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      // One at a time, as a browser hands out a large folder in parts.
      const left = Object.entries(content);
      return {
        readEntries: (done: (entries: object[]) => void) =>
          done(left.splice(0, 1).map(([inner, what]) => entryOf(inner, what, fullPath))),
      };
    },
  };
}

const drop = (tree: Tree) =>
  droppedFiles({
    items: Object.entries(tree).map(([name, content]) => ({ webkitGetAsEntry: () => entryOf(name, content) })),
    files: [],
  } as unknown as Parameters<typeof droppedFiles>[0]);

const short = ({ files, passedOver }: Chosen) => ({ files: files.map(({ name }) => name), passedOver });

describe('dropped', () => {
  test('a folder with folders in it: files keep their path, other kinds are passed over', async () => {
    const news = {
      'b.txt': 'B',
      'a.HTML': 'A',
      '.DS_Store': '',
      'photo.jpg': 'P',
      may: { 'b.txt': 'C', '.git': { 'x.txt': '' } },
    };
    expect(short(await drop({ news }))).toEqual({
      files: ['news/a.HTML', 'news/b.txt', 'news/may/b.txt'],
      passedOver: ['news/photo.jpg'],
    });
  });
  test('files alone, whatever they are called: the server says what it cannot read', async () => {
    const { files, passedOver } = await drop({ notes: 'N', 'scan.pdf': 'S' });
    expect([files.map(({ name }) => name), await files[0]?.file.text(), passedOver]).toEqual([
      ['notes', 'scan.pdf'],
      'N',
      [],
    ]);
  });
  test('without entries, the files themselves', async () => {
    const items = [{ webkitGetAsEntry: () => null }];
    const transfer = { items, files: [new File(['A'], 'a.txt')] } as unknown as Parameters<typeof droppedFiles>[0];
    expect(short(await droppedFiles(transfer))).toEqual({ files: ['a.txt'], passedOver: [] });
  });
});

test('of an input, and two choices together', () => {
  const inFolder = (path: string) =>
    Object.defineProperty(new File([''], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
  const folder = chosenFiles([inFolder('news/b.txt'), inFolder('news/a.txt'), inFolder('news/c.png')]);
  expect(short(folder)).toEqual({ files: ['news/a.txt', 'news/b.txt'], passedOver: ['news/c.png'] });
  const loose = chosenFiles([new File([''], 'a.txt'), new File([''], 'c.png')]);
  expect(short(loose)).toEqual({ files: ['a.txt', 'c.png'], passedOver: [] });
  expect(short(together(folder, together(loose, loose)))).toEqual({
    files: ['news/a.txt', 'news/b.txt', 'a.txt', 'c.png'],
    passedOver: ['news/c.png'],
  });
});

test.each([
  ['<link href="https://harbor.example/a" rel="canonical">', 'https://harbor.example/a'],
  ['<meta property="og:url" content="https://harbor.example/b">', 'https://harbor.example/b'],
  ['<!-- saved from url=(0024)https://harbor.example/c -->', 'https://harbor.example/c'],
  [
    '<!-- saved from url=(0024)https://x.example/ --><link rel=canonical href="https://harbor.example/d">',
    'https://harbor.example/d',
  ],
  ['<link rel="canonical" href="/e">', undefined],
  ['<p>https://harbor.example/f</p>', undefined],
])('%s', (html, address) => expect(addressOfPage(html)).toBe(address));
