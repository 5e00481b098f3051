/** This tab as one of the editors of the shared workbook. */
import type {
  CollaborationMessage,
  MessageListener,
  Model,
  TransportService,
} from '../engine/spreadsheet-engine';
import type { ServerEvent } from '../server/protocol';
import { post } from './server-link';

const RECONNECT_TIME = 5000;

interface UndoStacks {
  undoStack: string[];
  redoStack: string[];
}

export class Collaboration implements TransportService {
  private readonly listeners = new Map<string, MessageListener>();
  private readonly own = new Set<string>();
  private readonly seen = new Set<string>();
  private waiting: (() => boolean)[] = [];

  constructor(private readonly onFailure: () => void) {}

  async sendMessage(message: CollaborationMessage): Promise<void> {
    if (message.nextRevisionId !== undefined) this.own.add(message.nextRevisionId);
    try {
      await post('collaborate', message);
    } catch {
      this.onFailure();
    }
  }

  onNewMessage(id: string, listener: MessageListener): void {
    this.listeners.set(id, listener);
  }

  leave(id: string): void {
    this.listeners.delete(id);
  }

  /** Follows the server's events; resolves when the stream is open. */
  follow(from: number): Promise<void> {
    const stream = new EventSource(`events?from=${String(from)}`);
    stream.onmessage = ({ data }) => {
      const event = JSON.parse(String(data)) as ServerEvent;
      if (event.kind === 'reload') location.reload();
      else this.receive(event.message);
    };
    // A short break heals by itself: the stream is opened again from where it began.
    stream.onerror = () => {
      setTimeout(() => {
        if (stream.readyState !== EventSource.OPEN) this.onFailure();
      }, RECONNECT_TIME);
    };
    addEventListener('beforeunload', () => {
      stream.onerror = null;
      stream.close();
    });
    return new Promise((resolve) => {
      stream.onopen = () => {
        resolve();
      };
    });
  }

  /** Resolves when the server has everything this tab has written. */
  settled(): Promise<void> {
    return this.when(() => this.own.size === 0);
  }

  /** Resolves when this tab shows these revisions. */
  applied(revisions: string[]): Promise<void> {
    return this.when(() => revisions.every((id) => this.seen.has(id)));
  }

  private receive(message: CollaborationMessage): void {
    for (const listener of this.listeners.values()) {
      try {
        listener(message);
      } catch (problem) {
        // The workbook has it by now; only the screen stumbled, over a sheet made and taken away
        // within one run of the script. Whoever waits for the revision must not wait for ever.
        console.error(problem);
      }
    }
    const id = message.nextRevisionId;
    if (id !== undefined) {
      this.seen.add(id);
      this.own.delete(id);
    }
    this.waiting = this.waiting.filter((settle) => !settle());
  }

  private when(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(() => {
        const met = condition();
        if (met) resolve();
        return met;
      });
    });
  }
}

/** Undo belongs to a tab: what a script wrote for it goes on its stack and on no other. */
export function allowUndo(model: Model, revisions: string[]): void {
  const history = model.handlers.find(
    (handler): handler is typeof handler & UndoStacks => 'undoStack' in handler,
  );
  if (!history || revisions.length === 0) return;
  history.undoStack.push(...revisions);
  history.redoStack = [];
}
