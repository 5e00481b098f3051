import type { ProblemCode } from '../planner/messages';

/** Why a write cannot be done; the sidebar words it. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    /** The range, cell or sheet it speaks of. */
    readonly what = '',
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
