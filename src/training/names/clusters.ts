/** Word clusters: spherical k-means, the same on every run; coarser levels are clusters of the finer one's centres. */

/** Rows of unit vectors. */
interface Rows {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** The cluster of each row, `0 .. k - 1`, from centres learned on the first `learned` rows. */
export function clusterRows(
  rows: Rows,
  k: number,
  learned: number,
  rounds: number,
): { of: Int32Array; centres: Float32Array } {
  const { dimensions, values } = rows;
  const centres = new Float32Array(k * dimensions);
  const stride = Math.floor(learned / k);
  for (let c = 0; c < k; c++) {
    const row = c * stride * dimensions;
    centres.set(values.subarray(row, row + dimensions), c * dimensions);
  }
  const of = new Int32Array(rows.count);
  for (let round = 0; round < rounds; round++) {
    assign(rows, 0, learned, centres, k, of);
    recentre(rows, learned, centres, k, of);
  }
  assign(rows, 0, rows.count, centres, k, of);
  return { of, centres };
}

function assign(rows: Rows, from: number, to: number, centres: Float32Array, k: number, of: Int32Array): void {
  const { dimensions, values } = rows;
  for (let r = from; r < to; r++) {
    let best = Number.NEGATIVE_INFINITY;
    const row = r * dimensions;
    for (let c = 0; c < k; c++) {
      const centre = c * dimensions;
      let dot = 0;
      for (let i = 0; i < dimensions; i++) dot += (values[row + i] as number) * (centres[centre + i] as number);
      if (dot > best) {
        best = dot;
        of[r] = c;
      }
    }
  }
}

/** Centres become the unit mean of their rows; an empty one stays. */
function recentre(rows: Rows, learned: number, centres: Float32Array, k: number, of: Int32Array): void {
  const { dimensions, values } = rows;
  const sums = new Float64Array(k * dimensions);
  for (let r = 0; r < learned; r++) {
    const centre = (of[r] as number) * dimensions;
    for (let i = 0; i < dimensions; i++)
      sums[centre + i] = (sums[centre + i] as number) + (values[r * dimensions + i] as number);
  }
  for (let c = 0; c < k; c++) {
    let norm = 0;
    for (let i = 0; i < dimensions; i++) norm += (sums[c * dimensions + i] as number) ** 2;
    if (norm === 0) continue;
    for (let i = 0; i < dimensions; i++)
      centres[c * dimensions + i] = (sums[c * dimensions + i] as number) / Math.sqrt(norm);
  }
}
