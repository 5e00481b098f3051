/** The panel on the right: a sandboxed frame that can do nothing but talk to the script. */
import type { SidebarContent } from '../engine/execution';
import type { SidebarAnswer, SidebarRequest } from './sidebar-protocol';
import { illegalKey } from './wire-values';

export interface ScriptRunner {
  run(name: string, callArguments: unknown[]): Promise<{ value?: unknown; error?: string }>;
}

const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

export class Sidebar {
  onClose: () => void = () => undefined;
  private frame: HTMLIFrameElement | undefined;
  private readonly panel = byId('sidebar');

  constructor(
    private readonly script: ScriptRunner,
    private readonly focusGrid: () => void,
    closeLabel: string,
  ) {
    const close = byId('sidebar-close');
    close.setAttribute('aria-label', closeLabel);
    close.onclick = () => {
      this.close();
    };
    addEventListener('message', (event: MessageEvent<SidebarRequest>) => {
      if (event.source && event.source === this.frame?.contentWindow) void this.answer(event.data);
    });
  }

  open({ title, content }: SidebarContent): void {
    this.frame?.remove();
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', SANDBOX);
    frame.srcdoc = withShim(content);
    byId('sidebar-title').textContent = title;
    byId('sidebar-frame').append(frame);
    this.frame = frame;
    this.panel.hidden = false;
    dispatchEvent(new Event('resize'));
  }

  close(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.panel.hidden = true;
    dispatchEvent(new Event('resize'));
    this.focusGrid();
    this.onClose();
  }

  private async answer(request: SidebarRequest): Promise<void> {
    if (request.kind === 'close') {
      this.close();
      return;
    }
    if (request.kind === 'focus') {
      this.focusGrid();
      return;
    }
    const target = this.frame?.contentWindow;
    const outcome = await this.script.run(
      request.name,
      JSON.parse(request.callArguments) as unknown[],
    );
    target?.postMessage(readOutcome(request.id, outcome), '*');
  }
}

function readOutcome(id: number, outcome: { value?: unknown; error?: string }): SidebarAnswer {
  if (outcome.error !== undefined) return { id, error: outcome.error };
  if (outcome.value === undefined) return { id };
  if (illegalKey(outcome.value, 'value') !== undefined) {
    const error = 'The script completed but the returned value is not a supported return type.';
    return { id, error };
  }
  return { id, value: JSON.stringify(outcome.value) };
}

/** The shim comes before anything of the sidebar's own. A function keeps `$` in it as it is. */
function withShim(html: string): string {
  const script = `<script>${SIDEBAR_SHIM.replace(/<\/script/gi, '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : script + html;
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}
