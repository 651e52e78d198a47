/** The findings as files: the very strings that the package writes in Node. */
import { byId, element } from "./dom.js";
import { FORMATS, type PageFile, type PageFormat } from "./formats.js";
import type { Reading } from "./reader.js";

/** A row a format: its name, what it is, download and copy. `latest` is asked when a button is pressed. */
export function showDownloads(latest: () => Reading | null): HTMLElement {
  return element("ul", { class: "downloads" }, ...FORMATS.map((format) => formatRow(format, latest)));
}

function formatRow({ name, about, files }: PageFormat, latest: () => Reading | null): HTMLElement {
  const save = element("button", { type: "button", "data-save": name, "aria-label": `Download ${name}` }, "Download");
  const copy = element("button", { type: "button", "aria-label": `Copy ${name}` }, "Copy");
  const options = files.map(({ file }, at) => element("option", { value: String(at) }, file.replace(/\..*/, "")));
  const choice = element("select", { "aria-label": `Table of the ${name}` }, ...options);
  const chosen = (): PageFile | undefined => files[Number(choice.value)];
  save.addEventListener("click", () => download(chosen(), latest()));
  copy.addEventListener("click", () => void copyText(name, chosen(), latest()));
  const words = element("span", {}, element("b", {}, name), " ", element("span", { class: "detail" }, about));
  const buttons = files.length > 1 ? [choice, save, copy] : [save, copy];
  return element("li", {}, words, element("span", { class: "pair" }, ...buttons));
}

function download(format: PageFile | undefined, reading: Reading | null): void {
  if (format === undefined || reading === null) return;
  const address = URL.createObjectURL(new Blob([format.encode(reading)], { type: format.media }));
  const link = element("a", { href: address, download: format.file });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function copyText(name: string, format: PageFile | undefined, reading: Reading | null): Promise<void> {
  if (format === undefined || reading === null) return;
  const status = byId("status", HTMLElement);
  try {
    await navigator.clipboard.writeText(format.encode(reading));
    status.textContent = `Copied as ${name}.`;
  } catch {
    status.textContent = `This browser does not let a page copy; download the ${name} instead.`;
  }
}
