/** Files of the person: in through Open, out through Download. */
import { engine } from '../engine/spreadsheet-engine';
import type { Model, WorkbookData } from '../engine/spreadsheet-engine';
import { localeOf } from '../engine/locales';
import type { Language } from '../engine/locales';
import { postBytes } from './server-link';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const IMAGE = /\.(png|jpe?g|gif|bmp|webp|svg)$/i;

/** The engine reads an .xlsx as its parts; images come as addresses. */
function readXlsx(bytes: Uint8Array, language: Language): WorkbookData {
  const parts: Record<string, unknown> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    parts[path] = IMAGE.test(path)
      ? { imageSrc: URL.createObjectURL(new Blob([part])) }
      : new TextDecoder().decode(part);
  }
  const data = new engine.Model(parts)._exportData(false);
  return { ...data, isNotSquishable: true, settings: { locale: localeOf(language) } };
}

export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
}

const isXlsx = ({ name }: OpenedFile): boolean => /\.xlsx$/i.test(name);

/** Tables become sheets of one workbook; an .xlsx is a workbook of its own. */
export async function openFiles(files: OpenedFile[], language: Language): Promise<void> {
  const bodies = files.map((file) =>
    isXlsx(file) ? strToU8(JSON.stringify(readXlsx(file.bytes, language))) : file.bytes,
  );
  if (files.length > 1 && files.some(isXlsx)) throw new Error('An .xlsx is opened alone.');
  const query = new URLSearchParams({ language });
  files.forEach(({ name }, index) => {
    query.append('file', name);
    query.append('size', String(bodies[index]?.length ?? 0));
  });
  await postBytes(`workbook/open?${query}`, new Blob(bodies as BlobPart[]));
}

type OnFiles = (files: OpenedFile[]) => void;

const contentsOf = (files: FileList): Promise<OpenedFile[]> =>
  Promise.all(
    [...files].map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );

export function chooseFiles(onFiles: OnFiles): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv,.tsv,.txt';
  input.multiple = true;
  input.id = 'open-file';
  input.hidden = true;
  input.onchange = async () => {
    const { files } = input;
    input.remove();
    if (files?.length) onFiles(await contentsOf(files));
  };
  input.oncancel = () => {
    input.remove();
  };
  document.body.append(input);
  input.click();
}

/** Files dragged onto the page open as those that are chosen; text dragged about in it does not. */
export function takeDroppedFiles(onFiles: OnFiles): void {
  const carriesFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files;
    if (!carriesFiles(event) || !files?.length) return;
    event.preventDefault();
    void contentsOf(files).then(onFiles);
  });
}

export async function downloadXlsx(model: Model, name: string): Promise<void> {
  const { files } = await model.exportXLSX();
  const parts: Zippable = {};
  for (const file of files) {
    parts[file.path] =
      'content' in file
        ? strToU8(file.content)
        : new Uint8Array(await (await fetch(file.imageSrc)).arrayBuffer());
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([zipSync(parts)], { type: XLSX_TYPE }));
  link.download = `${name}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
