import { describe, expect, it } from "vitest";
import { calibrate, logOdds } from "../../src/names/calibrate.js";
import { fitCalibration, type Outcome } from "../../src/training/names/calibration.js";
import { createRandom } from "../../src/training/random.js";

describe("confidence", () => {
  const calibration = { person: [0.5, 0.2] } as const;

  it.each([
    [0.5, 0.5498],
    [0.9, 0.7856],
    [0.1, 0.2893],
  ])("of a person at %d is %d", (probability, expected) => {
    expect(calibrate(calibration, "person", probability)).toBeCloseTo(expected, 3);
  });

  it("is the tagger's own where a type was not fitted", () => {
    expect(calibrate(calibration, "place", 0.3)).toBe(0.3);
  });

  it("rises with the probability and stays within 0 and 1", () => {
    const told = [0, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-9, 1].map((p) => calibrate(calibration, "person", p));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    for (const confidence of told) expect(confidence > 0 && confidence < 1).toBe(true);
  });
});

describe("the fit", () => {
  it("finds the line that outcomes were drawn by", () => {
    const random = createRandom(3);
    const outcomes = Array.from({ length: 20_000 }, (): Outcome => {
      const probability = 0.02 + 0.96 * random();
      const truth = 1 / (1 + Math.exp(-(0.6 * logOdds(probability) - 0.3)));
      return { type: "place", probability, right: random() < truth };
    });
    const [slope, offset] = fitCalibration(outcomes).place!;
    expect(slope).toBeCloseTo(0.6, 1);
    expect(offset).toBeCloseTo(-0.3, 1);
  });

  it("tells types apart", () => {
    const outcomes = (["person", "place"] as const).flatMap((type) =>
      Array.from(
        { length: 400 },
        (_, i): Outcome => ({
          type,
          probability: 0.5 + (i % 40) / 100,
          right: type === "person" ? i % 10 > 0 : i % 2 > 0,
        }),
      ),
    );
    const fitted = fitCalibration(outcomes);
    expect(calibrate(fitted, "person", 0.7)).toBeGreaterThan(0.85);
    expect(calibrate(fitted, "place", 0.7)).toBeLessThan(0.6);
  });
});
