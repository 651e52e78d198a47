/** The closed union of what can go wrong: always the caller's mistake, never the text's. */
export type ErrorCode = "INPUT_NOT_STRING" | "OPTION_INVALID";

/** What wirecopy throws. `code` is for programs, `message` says what was wrong and what to do. */
export class WirecopyError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "WirecopyError";
    this.code = code;
  }
}
