/** The findings as files: the very strings that the package writes in Node. */
import { byId, element } from "./dom.js";
import { FORMATS, type PageFormat } from "./formats.js";
import type { Reading } from "./reader.js";

/** A row a format: its name, what it is, download and copy. `latest` is asked when a button is pressed. */
export function showDownloads(latest: () => Reading | null): HTMLElement {
  const rows = FORMATS.map((format) => {
    const save = element("button", { type: "button", "data-save": format.file }, "Download");
    const copy = element("button", { type: "button", class: "quiet" }, "Copy");
    save.setAttribute("aria-label", `Download ${format.name}`);
    copy.setAttribute("aria-label", `Copy ${format.name}`);
    save.addEventListener("click", () => download(format, latest()));
    copy.addEventListener("click", () => void copyText(format, latest()));
    const words = element(
      "span",
      {},
      element("b", {}, format.name),
      " ",
      element("span", { class: "detail" }, format.about),
    );
    return element("li", {}, words, element("span", { class: "pair" }, save, copy));
  });
  return element("ul", { class: "downloads" }, ...rows);
}

function download(format: PageFormat, reading: Reading | null): void {
  if (reading === null) return;
  const address = URL.createObjectURL(new Blob([format.encode(reading)], { type: format.media }));
  const link = element("a", { href: address, download: format.file });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function copyText(format: PageFormat, reading: Reading | null): Promise<void> {
  if (reading === null) return;
  const status = byId("status", HTMLElement);
  try {
    await navigator.clipboard.writeText(format.encode(reading));
    status.textContent = `Copied as ${format.name}.`;
  } catch {
    status.textContent = `This browser does not let a page copy; download the ${format.name} instead.`;
  }
}
