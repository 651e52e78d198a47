/** What the user named (files, folders, globs, "-") -> sources, in a fixed order. */
import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { messageOf } from "../read-record.js";
import type { Failure } from "../types.js";

/** How the bytes of a source become articles: one text, or one a line, or one a row. */
export type SourceKind = "text" | "jsonl" | "csv" | "tsv";

/** One place where articles come from. */
export type Source =
  | {
      readonly at: "file";
      readonly path: string;
      readonly kind: SourceKind;
      readonly gzip: boolean;
      readonly bytes: number;
      /** Milliseconds since 1970: a run is not continued on a file that has changed. */
      readonly modified: number;
    }
  /** Standard input or a named pipe; its kind is seen from its first bytes unless the user says it. */
  | { readonly at: "stream"; readonly path: string; readonly kind: SourceKind | null }
  | { readonly at: "nowhere"; readonly failure: Failure };

const KINDS: readonly (readonly [ending: string, kind: SourceKind])[] = [
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
  [".csv", "csv"],
  [".tsv", "tsv"],
];

/**
 * The sources that arguments name: a folder stands for every file in it, at any depth, hidden ones left out; sorted by
 * name. What cannot be found is a failure in its place.
 *
 * @param kind What the user says that every source is; by default a file's ending says it, and text where it does not.
 */
export async function findSources(inputs: readonly string[], kind: SourceKind | null): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const input of inputs) {
    if (input === "-") sources.push({ at: "stream", path: "-", kind });
    else for (const source of await findInput(input, kind)) sources.push(source);
  }
  return sources;
}

async function findInput(input: string, kind: SourceKind | null): Promise<readonly Source[]> {
  try {
    const stats = await stat(input);
    if (!stats.isDirectory()) return [describeFile(input, stats, kind)];
    const found: Source[] = [];
    await walk(input, kind, found);
    return found.length > 0 ? found : [failed(input, "is a folder without files")];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !isDynamicPattern(input)) {
      return [failed(input, messageOf(error))];
    }
  }
  const paths = await glob(input, { absolute: false, dot: false, expandDirectories: false, onlyFiles: true });
  if (paths.length === 0) return [failed(input, "matches no file")];
  return Promise.all(paths.sort().map((path) => findFile(path, kind)));
}

/** Adds the files of a folder, names in code unit order; links to files count, links to folders are not followed. */
async function walk(folder: string, kind: SourceKind | null, found: Source[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    found.push(failed(folder, messageOf(error)));
    return [];
  });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, kind, found);
    else if (!(await isLinkToFolder(path, entry.isSymbolicLink()))) found.push(await findFile(path, kind));
  }
}

async function isLinkToFolder(path: string, isLink: boolean): Promise<boolean> {
  return (
    isLink &&
    (await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    ))
  );
}

async function findFile(path: string, kind: SourceKind | null): Promise<Source> {
  try {
    return describeFile(path, await stat(path), kind);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed(path, code === "ENOENT" ? "is a symbolic link to nothing" : messageOf(error));
  }
}

function describeFile(path: string, stats: Stats, kind: SourceKind | null): Source {
  if (stats.isFIFO()) return { at: "stream", path, kind };
  if (!stats.isFile()) return failed(path, "is not a file");
  const gzip = path.endsWith(".gz");
  const name = gzip ? path.slice(0, -3) : path;
  if (kind === null && name.endsWith(".json")) {
    return failed(path, "is .json; wirecopy reads JSON Lines, one object on each line (.jsonl, or --from jsonl)");
  }
  const byName = KINDS.find(([ending]) => name.endsWith(ending))?.[1] ?? "text";
  return { at: "file", path, kind: kind ?? byName, gzip, bytes: stats.size, modified: stats.mtimeMs };
}

function failed(path: string, error: string): Source {
  return { at: "nowhere", failure: { id: path, error } };
}
