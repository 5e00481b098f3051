/** Just enough of the zip format for .xlsx files, with the browser's own compression. */

export type ZipFiles = Record<string, Uint8Array>;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

async function pump(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const source = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as TransformStream);
  return new Uint8Array(await new Response(source).arrayBuffer());
}

export async function unzip(bytes: Uint8Array): Promise<ZipFiles> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('This is not a zip file.');
  const files: ZipFiles = {};
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const method = view.getUint16(entry + 10, true);
    const size = view.getUint32(entry + 20, true);
    const nameLength = view.getUint16(entry + 28, true);
    const start = entry + 46;
    const name = new TextDecoder().decode(bytes.subarray(start, start + nameLength));
    const header = view.getUint32(entry + 42, true);
    const data =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(data, data + size);
    if (!name.endsWith('/')) {
      files[name] =
        method === DEFLATED ? await pump(packed, new DecompressionStream('deflate-raw')) : packed;
    }
    entry =
      start + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return files;
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CHECKSUMS[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

export async function zip(files: ZipFiles): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const [path, bytes] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const packed = await pump(bytes, new CompressionStream('deflate-raw'));
    const fields = new DataView(new ArrayBuffer(26));
    fields.setUint16(0, 20, true);
    fields.setUint16(2, UTF8_NAMES, true);
    fields.setUint16(4, DEFLATED, true);
    fields.setUint16(8, 0x21, true);
    fields.setUint32(10, checksum(bytes), true);
    fields.setUint32(14, packed.length, true);
    fields.setUint32(18, bytes.length, true);
    fields.setUint16(22, name.length, true);
    const local = new DataView(new ArrayBuffer(4));
    local.setUint32(0, LOCAL_HEADER, true);
    parts.push(local.buffer, fields.buffer, name, packed as BlobPart);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, DIRECTORY_ENTRY, true);
    entry.setUint16(4, 20, true);
    new Uint8Array(entry.buffer).set(new Uint8Array(fields.buffer), 6);
    entry.setUint32(42, offset, true);
    directory.push(entry.buffer, name);
    directorySize += 46 + name.length;
    offset += 30 + name.length + packed.length;
  }
  const count = Object.keys(files).length;
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([...parts, ...directory, end.buffer], { type });
}
