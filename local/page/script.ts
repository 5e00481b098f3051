/** Runs functions of the script for this tab and does what they ask of the page. */
import { decode, encode } from '../engine/codec';
import type { InterfaceEvent, Menu, SidebarContent, User } from '../engine/execution';
import type { Language } from '../engine/locales';
import { engine } from '../engine/spreadsheet-engine';
import type { Model, Zone } from '../engine/spreadsheet-engine';
import type { RunAnswer, RunRequest } from '../server/protocol';
import { allowUndo } from './collaboration';
import type { Collaboration } from './collaboration';
import { showAlert, showToast } from './messages';
import { post } from './server-link';
import type { ScriptRunner } from './sidebar';

export class Script implements ScriptRunner {
  onSidebar: (content: SidebarContent) => void = () => undefined;
  onSelect: () => void = () => undefined;

  constructor(
    private readonly model: Model,
    private readonly collaboration: Collaboration,
    private readonly language: Language,
  ) {}

  async run(name: string, callArguments: unknown[]): Promise<{ value?: unknown; error?: string }> {
    await this.collaboration.settled();
    try {
      const answer = await this.ask({
        name,
        callArguments: encode(callArguments),
        user: this.user(),
      });
      await this.collaboration.applied(answer.revisions);
      allowUndo(this.model, answer.revisions);
      answer.events.forEach((event) => {
        this.show(event);
      });
      if (answer.error !== undefined) return { error: answer.error };
      return { value: decode(answer.value) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  }

  async menus(): Promise<Menu[]> {
    const answer = await this.ask({
      name: 'onOpen',
      callArguments: encode([]),
      user: this.user(),
      trigger: 'onOpen',
    });
    if (answer.error !== undefined) console.error(answer.error);
    return answer.events.flatMap((event) => (event.kind === 'menu' ? [event.menu] : []));
  }

  user(): User {
    const { getters } = this.model;
    const { left, top, right, bottom } = getters.getSelectedZone();
    const { toXC } = engine.helpers;
    const first = toXC(left, top);
    const last = toXC(right, bottom);
    return {
      locale: this.language,
      sheet: getters.getSheetName(getters.getActiveSheetId()),
      selection: first === last ? first : `${first}:${last}`,
    };
  }

  private ask(request: RunRequest): Promise<RunAnswer> {
    return post<RunAnswer>('run', request);
  }

  private show(event: InterfaceEvent): void {
    if (event.kind === 'sidebar') this.onSidebar(event.sidebar);
    else if (event.kind === 'toast') showToast(event.message, event.title, event.seconds);
    else if (event.kind === 'alert') showAlert(event.message, event.title);
    else if (event.kind === 'select') this.select(event.sheetId, event.zone);
  }

  private select(sheetId: string, zone: Zone): void {
    const { getters } = this.model;
    if (!getters.getSheetIds().includes(sheetId)) return;
    const active = getters.getActiveSheetId();
    if (active !== sheetId) {
      this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
    }
    const cell = { col: zone.left, row: zone.top };
    this.model.selection.selectZone({ cell, zone });
    this.onSelect();
  }
}
