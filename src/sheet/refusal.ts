/** Why a write cannot be done; the server words it. Nothing has been changed when it is thrown. */
export type RefusalCode =
  | 'protected'
  | 'merged'
  | 'coversInput'
  | 'gone'
  | 'busy'
  | 'full'
  | 'failed'
  | 'lost'
  | 'selectCell'
  | 'fieldFault';

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The range, cell or sheet it speaks of. */
    readonly what = '',
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
