/** The page: a text box on the one side, what the reader found on the other. */
import golden from "../../corpus/article.txt?raw";
import { articleStyle, renderHtml } from "../html/index.js";
import type { Extraction } from "../index.js";
import { goToMark, lightUp, listenToArticle, showArticle } from "./article-view.js";
import { showClaims } from "./claims-view.js";
import { byId, element } from "./dom.js";
import { showDownloads } from "./downloads.js";
import { showNames } from "./names-view.js";
import { listenToFiles } from "./open-view.js";
import { showQuotes } from "./quotes-view.js";
import { type Reading, startReader } from "./reader.js";
import { listenToTheme } from "./theme.js";

const NOTHING: Extraction = { people: [], organisations: [], places: [], casualties: [], quotes: [] };

/** A pause in typing, in milliseconds, after which the text is read. */
const PAUSE = 120;

const text = byId("text", HTMLTextAreaElement);
const status = byId("status", HTMLElement);
const marked = byId("marked", HTMLElement);
let latest: Reading | null = null;

const reader = startReader(show, (message) => {
  status.textContent = `The reader failed: ${message}`;
});

function show(reading: Reading): void {
  latest = reading;
  const { extraction } = reading;
  showArticle(marked, byId("key", HTMLElement), reading);
  byId("claims", HTMLElement).replaceChildren(showClaims(extraction));
  byId("quotes", HTMLElement).replaceChildren(showQuotes(extraction));
  byId("names", HTMLElement).replaceChildren(showNames(extraction));
  const { casualties, quotes, people, organisations, places } = extraction;
  const counts = { casualties, quotes, names: [...people, ...organisations], places };
  for (const [name, found] of Object.entries(counts))
    byId(`count-${name}`, HTMLElement).textContent = String(found.length);
  status.textContent = summary(reading);
  if (performance.getEntriesByName("first result").length === 0) performance.mark("first result");
  document.documentElement.dataset.read = String(reading.text.length);
  void showMap(extraction);
}

/** The map comes after everything else: borders are its own file. */
async function showMap(extraction: Extraction): Promise<void> {
  const { showPlaces } = await import("./map-view.js");
  if (latest?.extraction === extraction) byId("map", HTMLElement).replaceChildren(showPlaces(extraction));
  await keepOffline();
}

/** Has the browser keep the page's files, where it may (over https or from this machine) and once all are there. */
async function keepOffline(): Promise<void> {
  if (import.meta.env.PROD) await navigator.serviceWorker?.register("./offline.js");
}

function summary({ text: read, extraction, milliseconds }: Reading): string {
  if (read.trim() === "") return "Nothing to read yet.";
  const { people, organisations, places, casualties, quotes } = extraction;
  const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
  const found = [
    count(people.length, "person", "people"),
    count(organisations.length, "organisation", "organisations"),
    count(places.length, "place", "places"),
    count(casualties.length, "claim", "claims"),
    count(quotes.length, "quote", "quotes"),
  ];
  return `${found.join(", ")} in ${read.length.toLocaleString("en")} characters, read in ${Math.round(milliseconds)} ms`;
}

let timer = 0;
text.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => reader.read(text.value), PAUSE);
});

function put(article: string): void {
  text.value = article;
  text.scrollTop = 0;
  document.querySelector(".findings")?.scrollTo(0, 0);
  clearTimeout(timer);
  reader.read(article);
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-goto]");
  if (button === null) return;
  const places = (button.dataset.places ?? "0").split(" ").map(Number);
  const turn = Number(button.dataset.turn ?? 0) % places.length;
  button.dataset.turn = String(turn + 1);
  goToMark(marked, button.dataset.goto ?? "", places[turn] ?? 0);
});

/** Puts the article, which is of no file. */
function start(article: string): void {
  byId("pick", HTMLSelectElement).hidden = true;
  put(article);
}

byId("clear", HTMLButtonElement).addEventListener("click", () => {
  start("");
  text.focus();
});
byId("example", HTMLButtonElement).addEventListener("click", () => start(golden));
listenToArticle(marked, lightUp);
listenToFiles(put, (sentence) => {
  status.textContent = sentence;
});
listenToTheme(byId("theme", HTMLButtonElement));
document.head.append(element("style", {}, articleStyle));
byId("downloads", HTMLElement).append(showDownloads(() => latest));
put(golden);
// the words stand at once; what they hold follows from the worker
marked.innerHTML = renderHtml(golden, NOTHING, { document: false });
