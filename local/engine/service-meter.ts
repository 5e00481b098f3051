/** Counts the calls that would be round trips on Google, and breaks one of them when asked. */
export class ServiceMeter {
  readonly calls: string[] = [];
  private failing: number | undefined;

  /** The n-th call from now, counted from one, throws. */
  failAt(call: number): void {
    this.failing = this.calls.length + call;
  }

  count(operation: string): void {
    this.calls.push(operation);
    if (this.failing === this.calls.length) {
      this.failing = undefined;
      throw new Error('Service Spreadsheets failed');
    }
  }

  reset(): void {
    this.calls.length = 0;
    this.failing = undefined;
  }
}
