/** The built page on a port of this machine, nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const MEDIA: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** A running server: its address, and what it has sent since it started, compressed. */
export interface Server {
  readonly address: string;
  sent(): number;
  close(): void;
}

/** Serves the folder, at the root and below /some/where/else/, all of it compressed before the first request; `replace` may answer instead of a file. */
export async function serve(folder: string, replace: (path: string) => string | null = () => null): Promise<Server> {
  let sent = 0;
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `/${relative(folder, join(entry.parentPath, entry.name))}`;
    files.set(path, brotliCompressSync(replace(path) ?? readFileSync(join(folder, path))));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = pathname.replace(/^\/some\/where\/else\//, "/");
    const path = asked.endsWith("/") ? `${asked}index.html` : asked;
    const body = files.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    sent += body.length;
    response.writeHead(200, { "content-type": MEDIA[extname(path)] ?? "text/plain", "content-encoding": "br" });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, sent: () => sent, close: () => server.close() };
}
