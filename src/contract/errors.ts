import type { Fault, Problem } from './problem.ts';

/**
 * Every refusal the application makes, once. `status` is the HTTP status it becomes; nothing else maps it.
 * `docs/errors.md` lists the same codes; a test compares both.
 */
export const refusals = {
  INVALID: { status: 422, title: 'Something in it needs mending' },
  NOT_FOUND: { status: 404, title: 'There is nothing here' },
  SIGN_IN_NEEDED: { status: 401, title: 'Sign in first' },
  SECOND_FACTOR_NEEDED: { status: 401, title: 'Set up or enter your second factor first' },
  NOT_ALLOWED: { status: 403, title: 'Your role may not do this' },
  SLOT_TAKEN: { status: 409, title: 'That time has just been taken' },
  CHANGED_MEANWHILE: { status: 409, title: 'Somebody changed this in the meantime' },
  ALREADY_DONE: { status: 409, title: 'This has already been done' },
  RECORD_SIGNED: { status: 409, title: 'A signed record is locked; add an amendment' },
  CARTRIDGE_REFUSED: { status: 409, title: 'This cartridge may not be used' },
  RULE_FORBIDS: { status: 422, title: 'A rule of the course forbids this' },
  NO_PLAN: { status: 422, title: 'No calendar keeps every rule' },
  OFFER_EXPIRED: { status: 409, title: 'This offer has ended' },
  KEY_REUSED: { status: 422, title: 'This idempotency key was used for another request' },
  TOO_LARGE: { status: 413, title: 'This is too large' },
  TOO_MANY: { status: 429, title: 'Too many requests; wait a moment' },
} as const satisfies Record<string, { status: number; title: string }>;

export type RefusalCode = keyof typeof refusals;

/** An expected refusal on its way to the caller. `detail` says what to do and names no patient. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly faults: readonly Fault[];

  constructor(code: RefusalCode, detail?: string, faults: readonly Fault[] = []) {
    super(detail ?? refusals[code].title);
    this.name = 'Refusal';
    this.code = code;
    this.faults = faults;
  }

  /** The refusal as an RFC 9457 document. */
  problem(): Problem {
    const { status, title } = refusals[this.code];
    return {
      type: `https://stipple.example/problems/${this.code.toLowerCase().replaceAll('_', '-')}`,
      title,
      status,
      code: this.code,
      ...(this.message === title ? {} : { detail: this.message }),
      ...(this.faults.length > 0 ? { errors: [...this.faults] } : {}),
    };
  }
}

/** One fault beside its field. */
export const invalid = (pointer: string, detail: string): Refusal =>
  new Refusal('INVALID', detail, [{ pointer, detail }]);
