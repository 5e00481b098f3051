/** Who may talk to the server: this computer's own page and nobody else's. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LOCAL_NAMES = ['127.0.0.1', 'localhost'];

export class Access {
  readonly token = randomBytes(24).toString('base64url');

  constructor(private readonly port: () => number) {}

  /** Cookies do not know ports, so the name does. */
  get cookie(): string {
    return `${this.cookieName}=${this.token}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** A page of another site reaches 127.0.0.1 under a name of its own: that name is refused. */
  isOwnHost(request: IncomingMessage): boolean {
    return LOCAL_NAMES.some((name) => request.headers.host === `${name}:${String(this.port())}`);
  }

  isOwnOrigin(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    return origin === undefined || origin === `http://${String(request.headers.host)}`;
  }

  hasCookie(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const prefix = `${this.cookieName}=`;
    return cookies.some(
      (item) => item.startsWith(prefix) && this.isToken(item.slice(prefix.length)),
    );
  }

  isToken(given: string): boolean {
    const [one, other] = [Buffer.from(given), Buffer.from(this.token)];
    return one.length === other.length && timingSafeEqual(one, other);
  }

  private get cookieName(): string {
    return `ltv_${String(this.port())}`;
  }
}
