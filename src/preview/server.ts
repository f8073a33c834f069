import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { UnusableInput } from "../domain/result";
import { ANSWERS } from "./answers";
import { answerCopies } from "./answer-copies";
import { tagOf } from "./copies";
import { portsTaken } from "./console-words";
import { end } from "./end-response";
import { serveGraph, STAND_IN_SET_UP } from "./graph/serve-graph";
import type { GraphServing } from "./graph/serve-graph";
import { withReviews } from "./graph/seed";
import { LOCAL_OFFICE, localPanePage } from "./pane-page";
import { findFile, type Mount } from "./static-files";

/** Pages that Excel shows, and that need its stand-in here. */
const PANE_PAGES: readonly string[] = ["/pane/taskpane.html"];

export interface ServerFolders {
  /** The built `dist` folder. */
  readonly dist: string;
  /** Where `office.js` lies. */
  readonly office: string;
  /** Where the sample workbooks lie. */
  readonly samples: string;
  /** Where copies of workbooks are saved. */
  readonly out: string;
}

/** A certificate for `localhost` that this computer trusts, and its key, as PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface RunningServer {
  /** `http://localhost:3000/` */
  readonly address: string;
  /** The stand-in for OneDrive, for tests to look at and to disturb. */
  readonly graph: GraphServing;
  readonly close: () => Promise<void>;
}

/** The grid sets styles as attributes, so the workbench's own page, unlike the pane, allows them. */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What requests are answered from. */
interface Site {
  readonly origin: (host: string) => string;
  readonly mounts: readonly Mount[];
  readonly copies: ReturnType<typeof answerCopies>;
  readonly graph: GraphServing;
  /** Excel brings its own window and library; the workbench stands in for both. */
  readonly forExcel: boolean;
}

/** How many ports are tried after one that is taken. */
const OTHER_PORTS = 20;

/**
 * Serve the workbench to this computer only. When the port is taken, the next
 * free one is used; port 0 asks for any. With a certificate it serves real
 * Excel instead, which asks for https, gets the pane's page unchanged, and
 * looks only at the port that its manifest names.
 *
 * @throws UnusableInput when no port is free
 */
export async function startServer(
  folders: ServerFolders,
  port: number,
  certificate?: Certificate,
): Promise<RunningServer> {
  const scheme = certificate ? "https" : "http";
  const mounts: readonly Mount[] = [
    { path: "/pane/", folder: join(folders.dist, "pane") },
    { path: "/workbench/", folder: join(folders.dist, "workbench") },
    { path: LOCAL_OFFICE, folder: folders.office },
    { path: "/samples/", folder: folders.samples },
    { path: "/out/", folder: folders.out },
  ];
  const graph = serveGraph();
  // A real Excel has a real OneDrive.
  if (!certificate) graph.desk.change((state) => withReviews(state, readSamples(folders.samples)));
  const site: Site = {
    graph,
    origin: (host) => `${scheme}://${host}`,
    mounts,
    copies: answerCopies(folders.out),
    forExcel: certificate !== undefined,
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, response, site).catch(() => end(request, response, 500, ANSWERS.failed));
  };
  const server = certificate ? createSecureServer(certificate, onRequest) : createServer(onRequest);
  const taken = await listen(server, port, certificate ? 0 : OTHER_PORTS);
  return {
    address: `${scheme}://localhost:${taken}/`,
    graph,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The sample reviews, so that a brief can be compared with one in the stand-in for OneDrive. */
const readSamples = (folder: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

async function listen(
  server: ReturnType<typeof createServer | typeof createSecureServer>,
  port: number,
  others: number,
): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((done, failed) => {
        server.once("error", failed).listen(candidate, "127.0.0.1", () => {
          server.off("error", failed);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (candidate < Math.min(port + others, 65_535)) continue;
      throw new UnusableInput(portsTaken(port, candidate));
    }
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  // Another site must not reach this server under a name of its own.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/u.test(request.headers.host ?? ""))
    return end(request, response, 403, ANSWERS.otherHost);
  const address = new URL(request.url ?? "/", "http://localhost");
  const path = decodeURI(address.pathname);
  const origin = site.origin(request.headers.host ?? "");
  if (!site.forExcel && (await site.graph.answer(request, response, address, origin))) return;
  if (await site.copies(request, response, address, origin)) return;
  if (request.method !== "GET" && request.method !== "HEAD") return end(request, response, 405, ANSWERS.readOnly);
  if (path === "/") {
    return void response.writeHead(302, { location: `/workbench/workbench.html${address.search}` }).end();
  }
  const file = await findFile(site.mounts, path);
  if (!file) return end(request, response, 404, ANSWERS.nothingAt(path));
  const standsIn = PANE_PAGES.includes(path) && !site.forExcel;
  if (path === "/pane/onedrive.json" && !site.forExcel)
    return void response.writeHead(200, { "content-type": "application/json" }).end(STAND_IN_SET_UP);
  const body = standsIn ? localPanePage(file.body.toString("utf8")) : file.body;
  response.writeHead(200, {
    "content-type": file.type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    ...(path.startsWith("/out/") ? { etag: tagOf(file.body) } : {}),
    ...(path.startsWith("/workbench/") ? { "content-security-policy": WORKBENCH_POLICY } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
