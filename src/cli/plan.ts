/** Arguments -> what workers are told, once it is known that they go together. */
import { resolve } from "node:path";
import { needsFolder } from "../batch/formats/encode.js";
import type { Source } from "../batch/inputs/find.js";
import { OutputRefused, sideFiles } from "../batch/output.js";
import type { WorkOptions } from "../batch/types.js";
import type { ExtractArguments } from "./arguments.js";

/** Columns of a table that goes to no terminal. */
const DEFAULT_WIDTH = 110;

/** What every worker is told. */
export function workOptions(inputs: readonly string[], options: ExtractArguments): WorkOptions {
  const { format, include, minConfidence, maxBytes, output } = options;
  return {
    extract: { ...(include && { include }), ...(minConfidence !== undefined && { minConfidence }) },
    writing: {
      format,
      table: options.table ?? "people",
      width: output === undefined ? (process.stdout.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH,
      inFolder: needsFolder(format, output),
      inPlace: isLineFilter(inputs, options),
    },
    fields: { id: options.idField, text: options.textField },
    maxBytes,
  };
}

/** One line in, one line out: what fails is said in its place. */
function isLineFilter(inputs: readonly string[], { format, output }: ExtractArguments): boolean {
  return format === "jsonl" && output === undefined && inputs.length === 1 && inputs[0] === "-";
}

/** @throws OutputRefused for options that do not go together. */
export function refuseCombinations(inputs: readonly string[], options: ExtractArguments): void {
  const { format, output, resume, force, table } = options;
  if (output === undefined && format === "brat") throw new OutputRefused("brat writes a folder: name it with --output");
  if (output === undefined && resume) throw new OutputRefused("--resume goes on with an --output file: name it");
  if (resume && force) throw new OutputRefused("--resume goes on, --force starts again: choose one");
  if (table !== undefined && format !== "csv") throw new OutputRefused("--table belongs to --format csv");
  const taken = [output, options.errors].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
  const input = inputs.find((path) => path !== "-" && taken.includes(resolve(path)));
  if (input !== undefined) throw new OutputRefused(`${input} is an input and an output`);
  if (new Set(taken).size < taken.length) throw new OutputRefused("--output and --errors are the same file");
}

/** The sources without the files that this run, or an earlier one to the same output, wrote among them. */
export function leaveOutOwnFiles(
  sources: readonly Source[],
  inputs: readonly string[],
  { output, errors }: ExtractArguments,
): readonly Source[] {
  if (output === undefined) return sources;
  const { checkpoint, manifest } = sideFiles(output);
  const own = new Set(
    [output, errors ?? output, checkpoint, `${checkpoint}.new`, manifest].map((path) => resolve(path)),
  );
  for (const input of inputs) own.delete(resolve(input));
  return sources.filter((source) => {
    const path = resolve(source.at === "nowhere" ? String(source.failure.id) : source.path);
    return !own.has(path) && !path.startsWith(`${resolve(output)}/`);
  });
}

/** @throws OutputRefused for several pages in one file. */
export function refuseManyPages(sources: readonly Source[], { writing }: WorkOptions): void {
  if (writing.format !== "html" || writing.inFolder) return;
  const isOne = sources.length === 1 && sources.every((source) => source.at === "stream" || !isTable(source));
  if (!isOne) throw new OutputRefused("html is one page for each article: name a folder with --output");
}

function isTable(source: Source): boolean {
  return source.at === "file" && source.kind !== "text";
}
