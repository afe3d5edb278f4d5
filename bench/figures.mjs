/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** @param {number[]} values */
export function minimum(values) {
  return Math.min(...values);
}

/**
 * The exponent of the power of the size by which a cost grows: the slope of the straight line through the logarithms.
 * @param {{ size: number; cost: number }[]} points
 */
export function exponent(points) {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (/** @type {"x" | "y"} */ axis) =>
    logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean("x"), mean("y")];
  const slope = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return slope / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/**
 * Runs each subject once a round, so that what else the machine does meets all of them.
 * @template Result
 * @param {number} rounds
 * @param {Record<string, () => Result | Promise<Result>>} subjects
 * @returns {Promise<Map<string, Result[]>>}
 */
export async function interleave(rounds, subjects) {
  /** @type {Map<string, Result[]>} */
  const results = new Map(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(subjects)) results.get(name)?.push(await run());
  }
  return results;
}

/**
 * Runs something and tells how long it took, in seconds.
 * @template Result
 * @param {() => Promise<Result>} act
 */
export async function timed(act) {
  const begin = performance.now();
  const result = await act();
  return { result, seconds: (performance.now() - begin) / 1000 };
}
