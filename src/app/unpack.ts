/**
 * The panel's script travels deflated and as signs of base64: a page of a third of the size, in
 * which nothing looks like a comment and no letter lies outside ASCII. HtmlService cuts the one out
 * with a scanner that is no parser, and corrupts the other.
 */
interface Pack {
  readonly parts: readonly (readonly [name: string, length: number])[];
  /** The scripts of the parts, one after the other. */
  readonly packed: string;
}

/** What the first screen is made of, and all else. */
declare const PACKS: readonly [Pack, Pack];

interface Require {
  (name: string): object;
  /** What `import()` is in a page of one file. */
  later(name: string): Promise<object>;
}
type Part = (require: Require, module: Module, exports: object) => void;
interface Module {
  exports: object;
}

const shelf = 'ltvPanelParts';
const page = window as unknown as Record<typeof shelf, Record<string, Part>>;

async function unpacked({ packed }: Pack): Promise<string> {
  const signs = packed.replace(/-/g, '+').replace(/_/g, '/');
  const letters = atob(signs);
  const bytes = new Uint8Array(letters.length);
  // A quarter of a million letters: a call for each would be felt.
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  // Written by hand: a blob would travel to another process first.
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  void writer.write(bytes);
  void writer.close();
  return new Response(readable).text();
}

const scripts = new Map<string, string>();
const modules = new Map<string, Module>();

async function open(pack: Pack): Promise<void> {
  const source = await unpacked(pack);
  let from = 0;
  for (const [name, length] of pack.parts) {
    scripts.set(name, source.slice(from, from + length));
    from += length;
  }
}

/** A part runs when it is first asked for: what is not parsed costs the first screen nothing. */
function take(name: string): object {
  const known = modules.get(name);
  if (known) return known.exports;
  const module: Module = { exports: {} };
  modules.set(name, module);
  partNamed(name)(requireParts, module, module.exports);
  return module.exports;
}

function partNamed(name: string): Part {
  const body = scripts.get(name) ?? '';
  const source = `${shelf}[${JSON.stringify(name)}]=(function(require,module,exports){${body}\n})\n//# sourceURL=ltv-panel/${name.slice(2)}`;
  const script = document.createElement('script');
  script.textContent = source;
  document.body.append(script);
  // A page that lets no script be added may still let one be evaluated.
  if (!page[shelf][name]) (0, eval)(source);
  const part = page[shelf][name];
  if (!part) throw new Error(name);
  return part;
}

const [first, others] = PACKS;
let rest: Promise<void> | undefined;
const requireParts: Require = Object.assign(take, {
  later: async (name: string) => {
    if (!scripts.has(name)) await (rest ??= open(others));
    return take(name);
  },
});

const needed = /require\("(\.\/[\w-]+\.js)"\)/g;

/** Where a part stands with all that it asks for, to be run beside the page. */
function standalone(part: string): string {
  const names = new Set([part]);
  // A set is walked on as it grows.
  for (const name of names) {
    for (const [, other = ''] of (scripts.get(name) ?? '').matchAll(needed)) names.add(other);
  }
  const parts = [...names].map(
    (name) =>
      `${JSON.stringify(name)}:function(require,module,exports){${scripts.get(name) ?? ''}\n}`,
  );
  const source = `const parts={${parts.join(',')}},known={};const take=name=>{if(known[name])return known[name].exports;const module=known[name]={exports:{}};parts[name](take,module,module.exports);return module.exports};take(${JSON.stringify(part)})`;
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}
const addresses = new Map<string, string>();
window.ltvBeside = (part) => {
  const address = addresses.get(part) ?? standalone(part);
  addresses.set(part, address);
  return new Worker(address);
};

const holder = document.getElementById('sidebar');
if (holder !== null) {
  page[shelf] = {};
  open(first)
    .then(() => take('./main.js'))
    .catch(() => {
      if (!holder.hasChildNodes()) holder.textContent = holder.dataset.old ?? '';
    });
}
