/** exp looked up: sums of 8-bit weights are whole numbers, and so are their distances from the highest. */

/** exp(-steps * scale) by steps; the last item stands for all that are further. */
export function createDecay(scale: number): Float64Array {
  return Float64Array.from({ length: 2048 }, (_, steps) => Math.exp(-steps * scale));
}
