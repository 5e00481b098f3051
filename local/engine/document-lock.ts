/**
 * One lock per document. Executions here run one after another, so a lock is busy only when an
 * execution elsewhere is said to hold it; waiting for it is therefore never worth the time.
 */
export class DocumentLock {
  private holder: object | undefined;

  tryLock(execution: object): boolean {
    this.holder ??= execution;
    return this.holder === execution;
  }

  isHeldBy(execution: object): boolean {
    return this.holder === execution;
  }

  release(execution: object): void {
    if (this.holder === execution) this.holder = undefined;
  }
}
