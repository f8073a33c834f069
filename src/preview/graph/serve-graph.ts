import type { IncomingMessage, ServerResponse } from "node:http";
import { itemAtAddress } from "./find-item";
import { graphDesk } from "./graph-desk";
import type { GraphDesk } from "./graph-desk";
import { keepFile } from "./keep-file";
import { SEED } from "./seed";
import { answerToken } from "./stand-in-token";
import type { SignInScript, TokenAsked } from "./stand-in-token";

/** Where the frame sends what would go to Microsoft; the workbench has no other way out. */
export const STAND_IN = "/stand-in/";

/** The registration that the workbench's pane finds beside its page: of nobody, and good for the stand-in alone. */
export const STAND_IN_SET_UP = JSON.stringify({
  clientId: "00000000-0000-4000-8000-000000000000",
  authority: "https://login.microsoftonline.com/common",
});

/** The model of OneDrive and of signing in that a server keeps; its state is gone with the server. */
export interface GraphServing {
  readonly desk: GraphDesk;
  /** What the next sign-ins answer. */
  readonly script: (script: SignInScript) => void;
  /** Answers a request; false for one that is not for here. */
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
    address: URL,
    origin: string,
  ) => Promise<boolean>;
}

const LARGEST = 64 * 1024 * 1024;

export function serveGraph(now: () => number = Date.now): GraphServing {
  const desk = graphDesk(SEED, now);
  const lost = new Set<string>();
  let script: SignInScript = { user: "u-aigerim", next: [] };
  const token = (asked: TokenAsked): object => {
    const [fault, ...next] = script.next;
    script = { ...script, next };
    return fault ? { success: false, error: fault } : answerToken(desk, script, asked, now());
  };
  return {
    desk,
    script: (next) => void (script = next),
    answer: async (request, response, address, origin) => {
      if (!address.pathname.startsWith(STAND_IN)) return false;
      // Not from a page of another site.
      if (request.headers.origin !== undefined && request.headers.origin !== origin)
        return (response.writeHead(403).end(), true);
      const body = await readBody(request);
      if (address.pathname === `${STAND_IN}token`) {
        const answer = token(JSON.parse(new TextDecoder().decode(body)) as TokenAsked);
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
      } else if (address.pathname === `${STAND_IN}open`) openFile(desk, response, address.searchParams);
      else if (address.pathname === `${STAND_IN}file`) {
        const url = address.searchParams.get("url") ?? "";
        if (request.method === "PUT") desk.change((state) => keepFile(state, url, body, now()));
        giveFile(desk, response, url);
      } else await pass({ desk, lost }, request, response, address.searchParams.get("url") ?? "", body);
      return true;
    },
  };
}

/** A file by the address that a browser would open it at: a document in our Word, another to be saved. */
function openFile(desk: GraphDesk, response: ServerResponse, asked: URLSearchParams): void {
  const url = asked.get("url") ?? "";
  if (!/\.docx$/iu.test(url) || !itemAtAddress(desk.state(), url)) return giveFile(desk, response, url);
  const options = new URLSearchParams({ place: "onedrive", document: url, language: asked.get("language") ?? "" });
  response.writeHead(302, { location: `/workbench/word.html?${options}` }).end();
}

/** What lies at an address; links for more people lead to nothing here. */
function giveFile(desk: GraphDesk, response: ServerResponse, url: string): void {
  const file = itemAtAddress(desk.state(), url);
  if (!file?.bytes) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
  response.end(file.bytes);
}

/**
 * To the model, and its answer back; one that is lost breaks the connection. On a connection that it used before, a
 * browser asks the same once more by itself: that is lost as well, known by the id that each call has.
 */
async function pass(
  { desk, lost }: { readonly desk: GraphDesk; readonly lost: Set<string> },
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { method = "GET", headers } = request;
  const sent = ["authorization", "content-type", "if-match", "prefer", "client-request-id"].flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const id = headers["client-request-id"];
  if (typeof id === "string" && lost.has(id)) return void request.socket.destroy();
  const ended = new AbortController();
  response.on("close", () => ended.abort());
  try {
    const answer = await desk.fetch(url, {
      method,
      headers: Object.fromEntries(sent),
      signal: ended.signal,
      ...(method !== "GET" && body.length > 0 && { body }),
    });
    answer.headers.forEach((value, name) => response.setHeader(name, value));
    response.writeHead(answer.status).end(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    if (typeof id === "string") lost.add(id);
    request.socket.destroy();
  }
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > LARGEST) throw new Error("Too long");
  }
  return new Uint8Array(Buffer.concat(chunks));
}
