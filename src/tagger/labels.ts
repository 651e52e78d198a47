/** BIOES labels: which may follow which. */

/** A closed set of labels with its hard constraints: 1 where allowed. */
export interface LabelSet {
  readonly names: readonly string[];
  /** `[from * count + to]` */
  readonly between: Uint8Array;
  readonly start: Uint8Array;
  readonly end: Uint8Array;
}

/** Whether a label ends outside any span, so that anything new may follow: "O", "E-x", "S-x". */
function closes(label: string): boolean {
  return label === "O" || label.startsWith("E-") || label.startsWith("S-");
}

/** Whether a label needs nothing before it: "O", "B-x", "S-x". */
function opens(label: string): boolean {
  return label === "O" || label.startsWith("B-") || label.startsWith("S-");
}

function follows(from: string, to: string): boolean {
  if (closes(from)) return opens(to);
  return !opens(to) && from.slice(2) === to.slice(2);
}

/** "O" and then B, I, E, S of each type in the given order, with BIOES's constraints. */
export function bioes(types: readonly string[]): LabelSet {
  const names = ["O", ...types.flatMap((type) => ["B", "I", "E", "S"].map((part) => `${part}-${type}`))];
  const between = new Uint8Array(names.length * names.length);
  names.forEach((from, i) => {
    names.forEach((to, j) => {
      between[i * names.length + j] = follows(from, to) ? 1 : 0;
    });
  });
  return {
    names,
    between,
    start: Uint8Array.from(names, (name) => (opens(name) ? 1 : 0)),
    end: Uint8Array.from(names, (name) => (closes(name) ? 1 : 0)),
  };
}
