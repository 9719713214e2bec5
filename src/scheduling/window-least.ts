/** Pairs of numbers compared left first, one a day. */
export type Pairs = { readonly left: Float64Array; readonly right: Float64Array };

/** How many days ahead a window begins and ends, both included. */
export type Window = { readonly from: number; readonly to: number };

const isLess = ({ left, right }: Pairs, a: number, b: number): boolean => {
  const difference = (left[a] ?? 0) - (left[b] ?? 0);
  return difference < 0 || (difference === 0 && (right[a] ?? 0) <= (right[b] ?? 0));
};

/**
 * For each day the day of the least pair among those a window ahead, or −1 when the window is past the end. Days are
 * gone through backward with a queue in which each is less than all that entered before it, so the whole costs two
 * steps a day however wide the window is.
 */
export function leastAhead(pairs: Pairs, window: Window): Int32Array {
  const days = pairs.left.length;
  const found = new Int32Array(days).fill(-1);
  const queue = new Int32Array(days);
  let head = 0;
  let tail = 0;
  for (let day = days - 1 - window.from; day >= 0; day -= 1) {
    const entering = day + window.from;
    while (tail > head && isLess(pairs, entering, queue[tail - 1] ?? 0)) tail -= 1;
    queue[tail] = entering;
    tail += 1;
    while ((queue[head] ?? 0) > day + window.to) head += 1;
    found[day] = queue[head] ?? -1;
  }
  return found;
}
