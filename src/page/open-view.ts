/** Files chosen or dropped anywhere on the page; a file of many articles offers them in a list. */
import { byId, element } from "./dom.js";
import { type FileArticle, readArticles } from "./open-file.js";

/** Hands on the text to be read, and sentences for the reader. */
export function listenToFiles(put: (text: string) => void, say: (sentence: string) => void): void {
  const input = byId("file", HTMLInputElement);
  const pick = byId("pick", HTMLSelectElement);
  let articles: readonly FileArticle[] = [];
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      articles = readArticles(file.name, await file.text());
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return;
    }
    pick.replaceChildren(...articles.map(({ id }, at) => element("option", { value: String(at) }, id)));
    pick.hidden = articles.length < 2;
    put(articles[0]?.text ?? "");
  };
  input.addEventListener("change", () => void open(input.files?.[0]));
  pick.addEventListener("change", () => put(articles[Number(pick.value)]?.text ?? ""));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  });
}
