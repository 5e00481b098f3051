/** Files of the person: in through Open, out through Download. */
import { engine } from '../engine/spreadsheet-engine';
import type { Model, WorkbookData } from '../engine/spreadsheet-engine';
import { localeOf } from '../engine/locales';
import type { Language } from '../engine/locales';
import { postBytes } from './server-link';
import { unzip, zip } from './zip';

const IMAGE = /\.(png|jpe?g|gif|bmp|webp|svg)$/i;

/** The engine reads an .xlsx as its parts; images come as addresses. */
async function readXlsx(bytes: Uint8Array, language: Language): Promise<WorkbookData> {
  const parts: Record<string, unknown> = {};
  for (const [path, part] of Object.entries(await unzip(bytes))) {
    parts[path] = IMAGE.test(path)
      ? { imageSrc: URL.createObjectURL(new Blob([part as BlobPart])) }
      : new TextDecoder().decode(part);
  }
  const data = new engine.Model(parts)._exportData(false);
  return { ...data, isNotSquishable: true, settings: { locale: localeOf(language) } };
}

export async function openFile(name: string, bytes: Uint8Array, language: Language): Promise<void> {
  const query = new URLSearchParams({ file: name, language });
  const isWorkbook = /\.xlsx$/i.test(name);
  const body = isWorkbook ? JSON.stringify(await readXlsx(bytes, language)) : (bytes as BlobPart);
  await postBytes(`workbook/open?${query}`, body);
}

export function chooseFile(onFile: (name: string, bytes: Uint8Array) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv,.tsv,.txt';
  input.id = 'open-file';
  input.hidden = true;
  input.onchange = async () => {
    const file = input.files?.[0];
    input.remove();
    if (file) onFile(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  input.oncancel = () => {
    input.remove();
  };
  document.body.append(input);
  input.click();
}

export async function downloadXlsx(model: Model, name: string): Promise<void> {
  const { files } = await model.exportXLSX();
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    parts[file.path] =
      'content' in file
        ? new TextEncoder().encode(file.content)
        : new Uint8Array(await (await fetch(file.imageSrc)).arrayBuffer());
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await zip(parts));
  link.download = `${name}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
