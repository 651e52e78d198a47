import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: readonly string[];
}

/** A runner of the built command, in a working folder. */
export function commandIn(built: string, cwd: string): (args: readonly string[], input?: string | Buffer) => Ran {
  return (args, input = "") => {
    const ran = spawnSync(process.execPath, [join(built, "cli", "main.js"), ...args], { cwd, input, encoding: "utf8" });
    return { code: ran.status, out: ran.stdout, err: ran.stderr.split("\n").filter((line) => line !== "") };
  };
}

/** The ids of JSON Lines output, failures marked. */
export function idsOf(out: string): readonly string[] {
  const lines = out.split("\n").slice(0, -1);
  return lines.map((line) => {
    const { id, error } = JSON.parse(line) as { id: string | number; error?: string };
    return error === undefined ? `${id}` : `${id}!`;
  });
}
