/** NODE, at build time: a service worker that keeps the folder's files, so that a page once visited opens offline. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Writes offline.js, which names every file of the build. */
export const offline: Plugin = {
  name: "offline",
  generateBundle: {
    order: "post",
    handler(_options, bundle): void {
      const files = ["./", ...Object.keys(bundle).filter((file) => file !== "index.html")];
      const hash = createHash("sha256")
        .update(JSON.stringify(Object.values(bundle).map(contentOf)))
        .digest("hex");
      this.emitFile({ type: "asset", fileName: "offline.js", source: serviceWorker(files, hash.slice(0, 12)) });
    },
  },
};

type Output = Parameters<Extract<Plugin["generateBundle"], (...all: never[]) => unknown>>[1][string];

const contentOf = (file: Output): string => (file.type === "chunk" ? file.code : String(file.source));

/**
 * The page itself comes from the network where there is one, so a new build is seen at once; its other files come from
 * what is kept, for their names change with what is in them. `force-cache` takes what the visit has just loaded, so
 * nothing is sent twice.
 */
function serviceWorker(files: readonly string[], build: string): string {
  return `const files = ${JSON.stringify(files)};
const place = "wirecopy " + registration.scope + " ";
const kept = place + "${build}";
addEventListener("install", (event) => {
  const requests = files.map((file) => new Request(file, { cache: "force-cache" }));
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});
addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(place) && name !== kept;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});
addEventListener("fetch", (event) => {
  const find = () => caches.open(kept).then((cache) => cache.match(event.request, { ignoreSearch: true }));
  const load = () => fetch(event.request);
  const found = event.request.mode === "navigate" ? load().catch(find) : find().then((file) => file ?? load());
  event.respondWith(found.then((answer) => answer ?? Response.error()));
});
`;
}
