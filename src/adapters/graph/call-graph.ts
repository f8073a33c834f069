import type { Reach, Watch } from "../../app/online/online-files";
import { GraphCancelled, GraphLost, GraphRefusal, readRefusal, WAITING } from "./graph-answer";
import type { TokenSource } from "../../app/online/token-source";

export const GRAPH = "https://graph.microsoft.com/v1.0";

/** What calls need from outside. */
export interface GraphPorts {
  readonly fetch: typeof fetch;
  readonly tokens: TokenSource;
  /** Answers after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A new id for a request. */
  readonly newId: () => string;
  /** Where the open file lies, as Office tells it; "" where it was never saved. */
  readonly openAddress: () => Promise<string>;
}

/** One thing that a person asked for, which may take several calls. */
export interface Operation {
  readonly ports: GraphPorts;
  readonly reach: Reach;
  readonly watch: Watch;
  readonly signal: AbortSignal;
}

export interface GraphRequest {
  readonly method?: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  /** Behind `GRAPH`, its segments encoded; or a whole address that Graph gave. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes as they are, anything else as JSON. */
  readonly body?: Uint8Array | Readonly<Record<string, unknown>>;
  /** Set for what sends mail: it is not asked again unless it was surely not done. */
  readonly isOnceOnly?: true;
}

/** Times that a request is made before it is given up. */
const TRIES = 3;
/** Seconds before the next try where OneDrive does not say. */
const PAUSES = [2, 4, 8] as const;
/** Milliseconds after which an answer is not expected any more. */
const PATIENCE = 90_000;

/**
 * Ask Graph for one thing.
 *
 * @returns the body as JSON; undefined where there is none
 * @throws GraphRefusal, GraphLost, GraphCancelled, or whatever the token source throws
 */
export async function callGraph(operation: Operation, request: GraphRequest): Promise<unknown> {
  let refused: string | undefined;
  for (let tries = 1; ; tries++) {
    try {
      return await callOnce(operation, request, refused);
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      if (error.status === 401 && refused === undefined) refused = error.details.claims ?? "";
      else if (isWorthWaiting(error, request) && tries < TRIES) await pause(operation, error, tries);
      else throw error;
    }
  }
}

const isWorthWaiting = ({ status }: GraphRefusal, { isOnceOnly }: GraphRequest): boolean =>
  status === 429 || (WAITING.has(status) && !isOnceOnly);

async function pause({ ports, watch, signal }: Operation, { details }: GraphRefusal, tries: number): Promise<void> {
  const seconds = details.wait ?? PAUSES[tries - 1] ?? 8;
  watch.onWait(Math.ceil(seconds));
  await Promise.race([ports.wait(seconds * 1000), aborted(signal)]);
  if (signal.aborted) throw new GraphCancelled();
}

async function callOnce(operation: Operation, request: GraphRequest, refused: string | undefined): Promise<unknown> {
  const { ports, reach, signal } = operation;
  const { method = "GET", path, headers, body } = request;
  const token = await ports.tokens.token(reach, refused);
  const requestId = ports.newId();
  const isBytes = body instanceof Uint8Array;
  const address = path.startsWith("/") ? GRAPH + path : path;
  // A token goes nowhere else, whatever an answer names as its next page.
  if (!address.startsWith(`${GRAPH}/`)) throw new GraphLost(false, requestId);
  const answer = await send(operation, requestId, address, {
    method,
    redirect: "error",
    headers: {
      Authorization: `Bearer ${token}`,
      "client-request-id": requestId,
      ...(body && !isBytes && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    signal,
  });
  if (!answer.ok) throw await readRefusal(answer, requestId);
  if (answer.status === 204) return undefined;
  try {
    return await answer.json();
  } catch {
    throw signal.aborted ? new GraphCancelled() : new GraphLost(false, requestId);
  }
}

/** The bytes behind an address that Graph gave. It opens the file by itself, so no token goes along, and it is not told. */
export async function download(operation: Operation, address: string): Promise<Uint8Array> {
  const requestId = operation.ports.newId();
  if (!address.startsWith("https://")) throw new GraphLost(false, requestId);
  const answer = await send(operation, requestId, address, { signal: operation.signal });
  if (!answer.ok) throw await readRefusal(answer, requestId);
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw operation.signal.aborted ? new GraphCancelled() : new GraphLost(false, requestId);
  }
}

async function send(
  { ports, signal }: Operation,
  requestId: string,
  address: string,
  request: RequestInit,
): Promise<Response> {
  if (signal.aborted) throw new GraphCancelled();
  const asked = ports.fetch(address, { ...request, credentials: "omit", referrerPolicy: "no-referrer" });
  const late = ports.wait(PATIENCE).then(() => undefined);
  try {
    const answer = await Promise.race([asked, late, aborted(signal)]);
    if (answer) return answer;
  } catch {
    // What was to be changed may have come through although the answer did not.
    if (!signal.aborted) throw new GraphLost((request.method ?? "GET") === "GET", requestId);
  }
  throw signal.aborted ? new GraphCancelled() : new GraphLost(false, requestId);
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
