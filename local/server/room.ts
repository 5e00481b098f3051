/** The shared history of one workbook: a revision is accepted on top of the newest one alone. */
import type {
  CollaborationMessage,
  MessageListener,
  TransportService,
} from '../engine/spreadsheet-engine';
import { START_REVISION } from '../engine/workbook';

export class Room implements TransportService {
  readonly revisions: CollaborationMessage[] = [];
  private head = START_REVISION;
  private readonly members = new Map<string, MessageListener>();
  private readonly watchers = new Set<MessageListener>();

  /** Resolves to a copy for every member: the engine changes the messages it is given. */
  async sendMessage(message: CollaborationMessage): Promise<void> {
    this.accept(JSON.parse(JSON.stringify(message)) as CollaborationMessage);
    return Promise.resolve();
  }

  accept(message: CollaborationMessage): boolean {
    if (message.nextRevisionId !== undefined) {
      if (message.serverRevisionId !== this.head) return false;
      this.head = message.nextRevisionId;
      this.revisions.push(message);
    }
    for (const listener of this.members.values()) listener(message);
    for (const watcher of this.watchers) watcher(message);
    return true;
  }

  onNewMessage(id: string, listener: MessageListener): void {
    this.members.set(id, listener);
  }

  leave(id: string): void {
    this.members.delete(id);
  }

  watch(watcher: MessageListener): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
