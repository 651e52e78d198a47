/** Elements from data. Text goes in as text nodes only, so nothing in an article can become markup. */

type Child = Node | string;

/** An element with attributes (false leaves one out, true leaves it empty) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** The same for SVG. */
export function drawing<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

function setAttributes(made: Element, attributes: Readonly<Record<string, string | boolean>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
}

/** The element with the id, of the type. @throws Error where the page lacks it. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page lacks #${id}.`);
  return found;
}

/** A button (its look is its class) that shows words in the article: the next of several places at each press. */
export function goTo(
  ref: string,
  places: readonly number[],
  look: "figure" | "words" | "name" | "other",
  ...children: readonly Child[]
): HTMLElement {
  const title = places.length > 1 ? `Show ${places.length} places in turn` : "Show in the article";
  const data = { "data-goto": ref, "data-places": places.join(" ") };
  return element("button", { type: "button", class: `goto ${look}`, title, ...data }, ...children);
}

/** A sentence where a list would be empty. */
export function nothing(words: string): HTMLElement {
  return element("p", { class: "nothing" }, words);
}
