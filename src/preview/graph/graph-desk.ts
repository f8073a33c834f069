import { answerGraph } from "./answer-graph";
import type { GraphState } from "./graph-state";
import type { GraphResponse } from "./graph-message";

/** The model with a clock, keeping its state from one request to the next. */
export interface GraphDesk {
  readonly state: () => GraphState;
  readonly change: (change: (state: GraphState) => GraphState) => void;
  /** For a page or a program in place of the browser's own. */
  readonly fetch: typeof fetch;
  /** A token for a person, as a sign-in would give it. */
  readonly issue: (user: string, scopes: readonly string[]) => string;
}

/** Milliseconds that a token holds. */
const HOLDS = 60 * 60_000;

export function graphDesk(seed: GraphState, now: () => number): GraphDesk {
  let state = seed;
  const ask = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const body = new Uint8Array(await request.arrayBuffer());
    const headers: Record<string, string> = {};
    request.headers.forEach((value, name) => {
      headers[name] = value;
    });
    const [next, response] = answerGraph(state, { method: request.method, url: request.url, headers, body }, now());
    state = next;
    return toResponse(response, request.signal);
  };
  return {
    state: () => state,
    change: (change) => void (state = change(state)),
    fetch: ask,
    issue: (user, scopes) => {
      const token = `token-${state.lastId + 1}`;
      const tokens = { ...state.tokens, [token]: { user, scopes, until: now() + HOLDS } };
      state = { ...state, tokens, lastId: state.lastId + 1 };
      return token;
    },
  };
}

function toResponse(response: GraphResponse, signal: AbortSignal): Promise<Response> {
  if (response.kind === "lost") return Promise.reject(new TypeError("Failed to fetch"));
  if (response.kind === "silence")
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
  const { status, headers, body } = response;
  return Promise.resolve(new Response(status === 204 ? null : new Uint8Array(body), { status, headers }));
}
