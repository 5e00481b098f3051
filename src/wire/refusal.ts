import type { Problem, ProblemCode } from '../app/messages';

/** Why something cannot be done; the panel words it. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    /** The range, cell or sheet it speaks of. */
    readonly what = '',
  ) {
    super(code);
    this.name = 'Refusal';
  }

  get problem(): Problem {
    return { code: this.code, what: this.what };
  }
}
