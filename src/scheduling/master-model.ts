/**
 * A linear model for a solver that is passed in: least cost × x, each row between its bounds, x at least 0. With
 * `whole`, x is 0 or 1; without, x must have no upper bound of its own, or its price would hide in that bound.
 */
export type MasterModel = {
  readonly costs: readonly number[];
  readonly rows: readonly { readonly least: number; readonly most: number }[];
  /** For each column the rows it counts in, once each. */
  readonly entries: readonly (readonly number[])[];
  readonly whole: boolean;
};

export type MasterAnswer = {
  readonly objective: number;
  /** No solution costs less. */
  readonly bound: number;
  readonly values: ArrayLike<number>;
  /** What one more of each row would save; for a linear model only. */
  readonly duals: ArrayLike<number>;
};

/** A solver of such models; HiGHS in practice, injected because a pure room loads no package. */
export type Solve = (model: MasterModel) => MasterAnswer;
