/** The colours, in pairs [light, dark]; a test holds each to WCAG AA on every ground it is printed on. */

/** A colour in the light and in the dark theme, as #rrggbb. */
export type Pair = readonly [light: string, dark: string];

/** What words and labels are printed in. */
export const INKS: Readonly<Record<string, Pair>> = {
  ink: ["#1c1b19", "#e8e4dc"],
  quiet: ["#5d584f", "#a8a297"],
  person: ["#1d4f91", "#8db8f2"],
  organisation: ["#6a3d8f", "#c9a8ec"],
  place: ["#1b6245", "#7fcaa3"],
  casualty: ["#9b1c1c", "#f3a196"],
  quote: ["#6a5417", "#d3bd85"],
};

/** What they are printed on: the page, a quote, a claim, a claim within a quote, a note or panel. */
export const GROUNDS: Readonly<Record<string, Pair>> = {
  paper: ["#fdfcfa", "#161719"],
  "quote-ground": ["#f5f0e2", "#2a2722"],
  "casualty-ground": ["#fae6e2", "#3d2420"],
  panel: ["#f4f2ed", "#1f2124"],
};

/** Lines and shapes: they separate or decorate, and carry no meaning of their own. */
export const LINES: Readonly<Record<string, Pair>> = {
  rule: ["#d9d4c9", "#3a3b3e"],
  edge: ["#8d877b", "#75726b"],
  lit: ["#c79a2b", "#c79a2b"],
  land: ["#dcd7cb", "#34363a"],
  "land-named": ["#b9c9bd", "#3f5449"],
};

/** The colours as custom properties: "--wc-ink: light-dark(#1c1b19, #e8e4dc);". */
export function paletteStyle(): string {
  return Object.entries({ ...INKS, ...GROUNDS, ...LINES })
    .map(([name, [light, dark]]) => `  --wc-${name}: light-dark(${light}, ${dark});`)
    .join("\n");
}
