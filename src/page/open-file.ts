/** Articles from a dropped or chosen file. */

/** One article of a file. */
export interface FileArticle {
  readonly id: string;
  readonly text: string;
}

/**
 * The articles of a file: all of a .txt is one; a .jsonl has one a line, `{"id": ..., "text": "..."}`.
 *
 * @throws Error with a sentence for the reader where a line is no such object.
 */
export function readArticles(name: string, content: string): readonly FileArticle[] {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  if (!/\.(jsonl|ndjson)$/i.test(name)) return [{ id: name, text }];
  const articles: FileArticle[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.trim() !== "") articles.push(readLine(name, line, at + 1));
  });
  if (articles.length === 0) throw new Error(`${name} has no article.`);
  return articles;
}

function readLine(name: string, line: string, number: number): FileArticle {
  const record = parse(line);
  if (typeof record !== "object" || record === null || !("text" in record) || typeof record.text !== "string") {
    throw new Error(`Line ${number} of ${name} is not a JSON object with a "text".`);
  }
  const id = "id" in record && (typeof record.id === "string" || typeof record.id === "number") ? record.id : number;
  return { id: String(id), text: record.text };
}

/** The line's value; undefined where it is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
