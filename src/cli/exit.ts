/** The command's exit codes, as its help states them. */
export const EXIT = {
  done: 0,
  someFailed: 1,
  usage: 2,
  interrupted: 130,
  /** The reader of standard output went away. */
  brokenPipe: 141,
} as const;
