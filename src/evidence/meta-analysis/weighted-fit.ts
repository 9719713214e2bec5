/** An effect, its variance, and the value of one covariate when a line is fitted. */
export type Row = { readonly yi: number; readonly vi: number; readonly x?: number };

/** Inverse-variance weighted least squares of effects on a mean, or on a line in one covariate. */
export type WeightedFit = {
  readonly k: number;
  /** Coefficients estimated: 1 for a mean, 2 for a line. */
  readonly p: 1 | 2;
  readonly weights: readonly number[];
  /** Intercept (the mean when p is 1) and slope. */
  readonly coefficients: readonly number[];
  /** Variances of the coefficients when the weights are the inverses of the true variances. */
  readonly variances: readonly number[];
  /** Σ w·r², r the residuals. */
  readonly rss: number;
  /** Σ (w·r)². With P the projection of the model, this is y′PPy. */
  readonly scoreSquare: number;
  /** Trace of P. */
  readonly traceP: number;
  /** Trace of PP. */
  readonly tracePP: number;
  /** Logarithm of the determinant of X′WX. */
  readonly logDeterminant: number;
};

type Point = { readonly w: number; readonly y: number; readonly x: number };

const sumOf = (points: readonly Point[], term: (point: Point) => number): number =>
  points.reduce((total, point) => total + term(point), 0);

/** Weighted mean in two passes, so that a large common offset costs no digits. */
const meanOf = (points: readonly Point[], total: number, value: (point: Point) => number): number => {
  const rough = sumOf(points, (point) => point.w * value(point)) / total;
  return rough + sumOf(points, (point) => point.w * (value(point) - rough)) / total;
};

type Traces = { readonly traceP: number; readonly tracePP: number };

/** Σ over pairs of products, from left to right: no subtraction, so one huge weight does not swallow the rest. */
const pairSum = (values: readonly number[]): number => {
  let seen = 0;
  let pairs = 0;
  for (const value of values) {
    pairs += value * seen;
    seen += value;
  }
  return pairs;
};

/** For each value the sum of all others, again without subtraction. */
const sumsOfOthers = (values: readonly number[]): number[] => {
  const others: number[] = [];
  let before = 0;
  for (const value of values) {
    others.push(before);
    before += value;
  }
  let after = 0;
  for (let index = values.length - 1; index >= 0; index--) {
    others[index] = (others[index] ?? 0) + after;
    after += values[index] ?? 0;
  }
  return others;
};

const tracesOfMean = (weights: readonly number[], total: number): Traces => {
  const others = sumsOfOthers(weights);
  const diagonal = weights.reduce((sum, w, index) => sum + (w * ((others[index] ?? 0) / total)) ** 2, 0);
  return {
    traceP: (2 * pairSum(weights)) / total,
    tracePP: diagonal + (2 * pairSum(weights.map((w) => w * w))) / total ** 2,
  };
};

const tracesOfLine = (points: readonly Point[], total: number, sxx: number): Traces => {
  const leverage = ({ w, x }: Point): number => w / total + (w * x * x) / sxx;
  const [w2, w2x, w2xx] = [
    sumOf(points, ({ w }) => w * w),
    sumOf(points, ({ w, x }) => w * w * x),
    sumOf(points, ({ w, x }) => w * w * x * x),
  ];
  const tracePP =
    sumOf(points, (point) => point.w ** 2 * (1 - 2 * leverage(point))) +
    (w2 / total) ** 2 +
    (2 * w2x ** 2) / (total * sxx) +
    (w2xx / sxx) ** 2;
  return {
    traceP: sumOf(points, (point) => point.w * Math.max(0, 1 - leverage(point))),
    tracePP: Math.max(0, tracePP),
  };
};

/** Fits a line when every row has an `x`, otherwise a mean. Weights are 1 / (vi + tau2). */
export function weightedFit(rows: readonly Row[], tau2: number): WeightedFit {
  const isLine = rows.length > 0 && rows.every((row) => row.x !== undefined);
  const raw = rows.map(({ yi, vi, x }): Point => ({ w: 1 / (vi + tau2), y: yi, x: isLine ? (x ?? 0) : 0 }));
  const total = sumOf(raw, ({ w }) => w);
  const [yMean, xMean] = [meanOf(raw, total, ({ y }) => y), meanOf(raw, total, ({ x }) => x)];
  const points = raw.map(({ w, y, x }): Point => ({ w, y: y - yMean, x: x - xMean }));
  const weights = points.map(({ w }) => w);
  const sxx = isLine ? sumOf(points, ({ w, x }) => w * x * x) : 0;
  const slope = isLine ? sumOf(points, ({ w, x, y }) => w * x * y) / sxx : 0;
  const residual = ({ y, x }: Point): number => y - slope * x;
  return {
    k: rows.length,
    p: isLine ? 2 : 1,
    weights,
    coefficients: isLine ? [yMean - slope * xMean, slope] : [yMean],
    variances: isLine ? [1 / total + xMean ** 2 / sxx, 1 / sxx] : [1 / total],
    rss: sumOf(points, (point) => point.w * residual(point) ** 2),
    scoreSquare: sumOf(points, (point) => (point.w * residual(point)) ** 2),
    ...(isLine ? tracesOfLine(points, total, sxx) : tracesOfMean(weights, total)),
    logDeterminant: Math.log(total) + (isLine ? Math.log(sxx) : 0),
  };
}

/** Whether a covariate varies enough for a line: otherwise its slope has no meaning. */
export function varies(values: readonly number[]): boolean {
  const largest = Math.max(...values.map(Math.abs));
  return Math.max(...values) - Math.min(...values) > 1e-9 * largest;
}
