/**
 * How far a statement has been checked. V: read in the source named. V-clinic: read, but in a clinic's or consumer's
 * page, so it shows practice, not proof. M: common knowledge of the field, unchecked. D: derived by arithmetic.
 */
export type Mark = 'V' | 'V-clinic' | 'M' | 'D';

/** Where a clinical statement comes from. */
export type Source = {
  readonly id: string;
  /** As a reader would cite it: author, year, journal, identifier. */
  readonly cite: string;
  readonly url?: string;
  readonly mark: Mark;
  /** The section of the fact sheet it was taken from, for example `4` or `1a`. */
  readonly row: string;
};

/** The part of a source that answers carry, as `contract.md` fixes it. */
export type Citation = Pick<Source, 'id' | 'cite' | 'mark'>;

/** One clinical number: one name, one unit, its sources. */
export type Fact<T = number> = {
  readonly value: T;
  readonly unit: string;
  readonly sources: readonly [string, ...string[]];
};
