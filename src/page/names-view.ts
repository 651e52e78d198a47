/** People and organisations, each with the words that stand for it. */
import type { Entity, Extraction, Organisation, Person } from "../index.js";
import { element, goTo, nothing } from "./dom.js";

/** Two lists; a sentence where both are empty. */
export function showNames({ people, organisations }: Extraction): HTMLElement {
  if (people.length + organisations.length === 0) return nothing("No person or organisation in this text.");
  const lists: HTMLElement[] = [];
  if (people.length > 0)
    lists.push(
      element("h3", {}, "People"),
      list(people, (person: Person) => person.role ?? ""),
    );
  if (organisations.length > 0) {
    lists.push(
      element("h3", {}, "Organisations"),
      list(organisations, (o: Organisation) => o.aliases.join(", ")),
    );
  }
  return element("div", {}, ...lists);
}

function list<T extends Person | Organisation>(entities: readonly T[], detail: (entity: T) => string): HTMLElement {
  const items = entities.map((entity) => {
    const more = element("span", { class: "detail" }, detail(entity));
    return element("li", { "data-row": entity.id }, nameButton(entity), " ", more, otherWords(entity));
  });
  return element("ul", { class: "names" }, ...items);
}

/** The name, how often it is meant, and at each press the next place where it is. */
export function nameButton(entity: Entity & { readonly type: string }): HTMLElement {
  const name = element("span", { class: `name-${entity.type}` }, entity.name);
  return goTo(entity.id, everyPlace(entity), "name", name, ...times(entity.mentions.length));
}

/** The places of all mentions, as `goTo` takes them. */
export function everyPlace(entity: Entity): readonly number[] {
  return entity.mentions.map((_, at) => at);
}

/** A button for each wording but the name itself; pressing it again goes to its next place. */
export function otherWords(entity: Entity): HTMLElement {
  const wordings = new Map<string, number[]>();
  entity.mentions.forEach(({ text }, at) => {
    if (text !== entity.name) wordings.set(text, [...(wordings.get(text) ?? []), at]);
  });
  const buttons = [...wordings].map(([words, places]) =>
    goTo(entity.id, places, "other", words, ...times(places.length)),
  );
  return element("span", { class: "mentions" }, ...buttons);
}

const times = (count: number): Node[] => (count > 1 ? [element("span", { class: "count" }, `×${count}`)] : []);
