/**
 * How the marked article looks: words stay in ink; type is told by the line under them and by a label, never by colour
 * alone. The note is CSS only: no script runs in the document.
 */
import { paletteStyle } from "./palette.js";

/** Narrow grotesques first: on Linux `system-ui` is often a wide one. */
const SANS: string = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, system-ui, sans-serif';
const NOTED: string = "mark[aria-description]:is(:hover, :focus-visible)";
/** The innermost noted mark under the pointer or in focus. */
const SHOWN: string = `${NOTED}:not(:has(${NOTED}))`;

/** Styles of the `<article class="wirecopy">` and the key; nothing outside the two classes is touched. */
export const articleStyle: string = `
:root {
  color-scheme: light dark;
${paletteStyle()}
}
@media print { :root { color-scheme: light; } }
.wirecopy {
  color: var(--wc-ink);
  font: 1.125rem/1.95 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif;
  overflow-wrap: anywhere;
}
.wirecopy p { margin: 0 0 0.8em; white-space: pre-wrap; orphans: 3; widows: 3; }
.wirecopy mark, .wirecopy-key mark {
  position: relative;
  background: none;
  color: inherit;
  text-decoration: underline 0.09em;
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}
.wirecopy mark:focus-visible { outline: 2px solid var(--wc-ink); outline-offset: 2px; border-radius: 2px; }
:is(.wirecopy, .wirecopy-key) {
  .wc-person { text-decoration-color: var(--wc-person); }
  .wc-organisation { text-decoration-style: dashed; text-decoration-color: var(--wc-organisation); }
  .wc-place { text-decoration-style: dotted; text-decoration-thickness: 0.13em; text-decoration-color: var(--wc-place); }
  .wc-quote, .wc-casualty { text-decoration: none; padding: 0.1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .wc-quote { background: var(--wc-quote-ground); }
  .wc-casualty { background: var(--wc-casualty-ground); }
  .wc-speaker { text-decoration: none; }
  .wc-cue { text-decoration: none; font-style: italic; }
  .wc-count { text-decoration: none; font-weight: 700; color: var(--wc-casualty); }
  /* labels stand above the words, so that the line reads as it was written */
  [data-label]:not(.wc-quote, .wc-speaker)::after {
    content: attr(data-label);
    position: absolute;
    inset: auto auto calc(100% - 0.3em) 0;
    font: 500 0.56em/1 ${SANS};
    white-space: nowrap;
    unicode-bidi: isolate;
  }
  .wc-inner[data-label]::after { inset-inline: auto 0; }
  /* a figure is often shorter than its label: an unseen copy keeps room for it */
  .wc-count[data-label] { display: inline-block; max-width: 100%; line-height: 1.2; }
  .wc-count[data-label]::before {
    content: attr(data-label) / "";
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    font: 500 0.56em/1 ${SANS};
    white-space: nowrap;
  }
  /* who speaks stands before the quote, as in a script */
  :is(.wc-quote, .wc-speaker)[data-label]::before {
    content: attr(data-label);
    display: inline-block;
    max-width: 100%;
    padding-inline: 0 0.5em;
    font: 600 0.67em/1.2 ${SANS};
    vertical-align: 0.05em;
    unicode-bidi: isolate;
  }
  .wc-quote[data-label]::before { padding-inline-start: 0.35em; }
  .wc-person::after { color: var(--wc-person); }
  .wc-organisation::after { color: var(--wc-organisation); }
  .wc-place::after { color: var(--wc-place); }
  .wc-count::after { color: var(--wc-casualty); }
  :is(.wc-quote, .wc-speaker)::before { color: var(--wc-quote); }
}
.wirecopy-key li > [data-label]:not(.wc-quote)::after { position: static; margin-inline-start: 0.4em; font-size: 0.75em; font-weight: 500; }
.wirecopy-key mark { margin-inline-end: 0.2em; }
@media screen {
  .wirecopy ${SHOWN} { anchor-name: --wc-note; }
  .wirecopy ${SHOWN}:not(.wc-quote)::before, .wirecopy ${SHOWN}.wc-quote::after {
    content: attr(aria-description) / "";
    position: fixed;
    z-index: 9;
    inset: auto 0.75rem 0.75rem;
    margin: auto;
    width: fit-content;
    max-width: 26rem;
    padding: 0.55rem 0.75rem;
    border: 1px solid var(--wc-rule);
    border-radius: 4px;
    background: var(--wc-panel);
    color: var(--wc-ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
    font: 400 0.84rem/1.45 ${SANS};
    text-align: start;
    white-space: normal;
    pointer-events: none;
  }
  @supports (position-area: block-end) {
    .wirecopy ${SHOWN}:not(.wc-quote)::before, .wirecopy ${SHOWN}.wc-quote::after {
      position-anchor: --wc-note;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline, --wc-note-bar;
      inset: auto;
      margin: 0.3rem 0;
    }
    @position-try --wc-note-bar { position-area: none; inset: auto 0.75rem 0.75rem; margin: auto; }
  }
}
.wirecopy-key { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; margin: 0; padding: 0; list-style: none; color: var(--wc-quiet); font: 0.84rem/1.9 ${SANS}; }
`;

/** Styles of the document around the article. */
export const documentStyle: string = `
body { margin: 0; background: var(--wc-paper); color: var(--wc-ink); }
main { max-width: 41rem; margin: 0 auto; padding: 2.5rem 1.25rem 6rem; }
h1 { margin: 0 0 0.75rem; font: 600 0.95rem/1.4 ${SANS}; overflow-wrap: anywhere; }
.wirecopy-key { margin: 0 0 2rem; padding: 0.5rem 0; border-block: 1px solid var(--wc-rule); }
@media print {
  @page { margin: 20mm 18mm; }
  body { background: none; }
  main { max-width: none; padding: 0; }
  .wirecopy { font-size: 11pt; line-height: 1.6; }
}
`;
