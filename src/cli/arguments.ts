/** The options of `wirecopy extract`, with the help that explains them. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { SourceKind } from "../batch/inputs/find.js";
import { defaultJobs } from "../batch/pool.js";
import type { Format, TableName } from "../batch/types.js";

/** What the user asked for, checked one by one. */
export interface ExtractArguments {
  readonly format: Format;
  readonly output?: string;
  readonly jobs: number;
  readonly table?: TableName;
  readonly from?: SourceKind;
  readonly idField: string;
  readonly textField: string;
  readonly errors?: string;
  readonly include?: readonly TableName[];
  readonly minConfidence?: number;
  readonly maxBytes: number;
  readonly force: boolean;
  readonly resume: boolean;
  readonly quiet: boolean;
}

const TABLES: readonly TableName[] = ["people", "organisations", "places", "casualties", "quotes"];
const FORMATS: readonly Format[] = ["table", "jsonl", "csv", "ninjs", "brat", "html"];

/** No article has as many; a file that is no article often has. */
const MAX_ARTICLE_BYTES = 5_000_000;

/** The command without its action. */
export function describeExtract(): Command {
  return new Command("extract")
    .description(
      "Extract from text files, folders, globs, JSON Lines, CSV or TSV, each also as .gz, or - for standard input.",
    )
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .addOption(new Option("-f, --format <format>", "how to write results").choices(FORMATS).default("table"))
    .option("-o, --output <path>", "file, or for brat and html a folder (default: standard output)")
    .addOption(new Option("-t, --table <name>", "which rows --format csv writes (default: people)").choices(TABLES))
    .option("-j, --jobs <n>", "worker threads", parseCount, defaultJobs())
    .addOption(
      new Option("--from <kind>", "what inputs are, whatever they are called").choices(["text", "jsonl", "csv", "tsv"]),
    )
    .option("--id-field <path>", "field or dotted path of an article's id", "id")
    .option("--text-field <path>", "field or dotted path of an article's text", "text")
    .option("--errors <file>", "write failures there, as JSON Lines (default: standard error)")
    .option("--include <names>", `comma-separated, of ${TABLES.join(", ")} (default: all)`, parseTables)
    .option("--min-confidence <p>", "leave out what is below, 0 to 1", parseShare)
    .option("--max-bytes <n>", "an article with more is a failure", parseCount, MAX_ARTICLE_BYTES)
    .option("--resume", "go on with an output that was not finished", false)
    .option("--force", "overwrite an existing output", false)
    .option("-q, --quiet", "no progress", false)
    .addHelpText("after", HELP);
}

const HELP = `
Inputs: .jsonl and .ndjson hold an object on each line, .csv and .tsv name their columns in their first row, any other
file is one article; all of them also as .gz. Standard input is JSON Lines where its lines are objects, else one article.

Failures do not stop a run: each is one line with the article's id, in --errors, else on standard error.
Beside an --output: OUTPUT.manifest.json says what was run and what came of it; OUTPUT.progress.json, while it runs,
is what --resume goes on from.

Exit codes: 0 all done, 1 some articles failed, 2 wrong usage, 130 interrupted (--resume goes on), 141 broken pipe.

Examples:
  wirecopy extract article.txt
  wirecopy extract news.jsonl.gz --format jsonl -o found.jsonl --errors failed.jsonl
  wirecopy extract news/ --format csv --table casualties -o casualties.csv
  wirecopy extract news.csv --text-field body --format brat -o brat/
  cat news.jsonl | wirecopy extract - --format jsonl     one line in, one line out, failures in place`;

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError("It must be a whole number, 1 or more.");
  return count;
}

function parseShare(value: string): number {
  const share = Number(value);
  if (value.trim() === "" || !(share >= 0 && share <= 1)) throw new InvalidArgumentError("It must be from 0 to 1.");
  return share;
}

function parseTables(value: string): readonly TableName[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !TABLES.includes(name as TableName));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${TABLES.join(", ")}.`);
  return names as TableName[];
}
