/** NODE. What a command line asks to be evaluated. */
import { parseArgs } from "node:util";
import { HOLD_OUT, TASKS, type Task } from "./tasks.js";

/** How the command is used. */
export const USAGE: string = `usage: npm run evaluate -- DIR ${[...TASKS.keys()].join("|")} [--json] [--errors N]
       npm run evaluate -- DIR names --hold-out    trains without ten countries, then scores on those
DIR holds a folder for each task. --json: a line for each set; --errors: its first N mistakes, on standard error.`;

/** A task on the data of a folder. */
export interface Request {
  readonly folder: string;
  readonly name: string;
  readonly task: Task;
  readonly json: boolean;
  /** How many mistakes to tell. */
  readonly errors: number;
}

const OPTIONS = {
  json: { type: "boolean", default: false },
  errors: { type: "string", default: "0" },
  "hold-out": { type: "boolean", default: false },
} as const;

/** The request, or in a few words why the arguments make none. */
export function readRequest(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [folder, name, ...more] = positionals;
    if (folder === undefined || name === undefined || more.length > 0) return "a folder and a task are needed";
    if (!/^\d+$/.test(values.errors)) return `--errors takes a number, not ${values.errors}`;
    if (values["hold-out"] && name !== "names") return "--hold-out is for names";
    const task = values["hold-out"] ? HOLD_OUT : TASKS.get(name);
    if (task === undefined) return `no task is called ${name}`;
    return { folder, name, task, json: values.json, errors: Number(values.errors) };
  } catch (error) {
    // parseArgs throws for unknown options and for options without a value
    return error instanceof Error ? error.message : String(error);
  }
}
