import { answerRead, DOWNLOADS } from "./answer-reads";
import type { Answered } from "./answer-reads";
import { answerSharing } from "./answer-sharing";
import { answerWrite } from "./answer-writes";
import type { Caller } from "./find-item";
import type { FaultKind, GraphState } from "./graph-state";
import { bytesAnswer, empty, html, refuse, withHeaders } from "./graph-message";
import type { GraphRequest, GraphResponse } from "./graph-message";
import { matchRoute } from "./match-route";
import type { Matched } from "./match-route";

export const GRAPH_HOST = "graph.microsoft.com";

/**
 * Our model of OneDrive behind Microsoft Graph, made from its documentation and from reports: a request in, an answer
 * out, and nothing else. It is no proof of what OneDrive does.
 *
 * @param now milliseconds
 */
export function answerGraph(state: GraphState, request: GraphRequest, now: number): Answered {
  const url = new URL(request.url);
  if (request.url.startsWith(DOWNLOADS)) return answerDownload(state, request, now);
  const matched = url.hostname === GRAPH_HOST ? matchRoute(request.method, url) : undefined;
  const route = matched?.route ?? "unknown";
  const nth = (state.counts[route] ?? 0) + 1;
  const counted = { ...state, counts: { ...state.counts, [route]: nth } };
  const fault = state.faults.find((one) => one.route === route && (one.nth === nth || one.nth === 0))?.what;
  const [next, response] = matched
    ? withFault(counted, matched, request, now, fault)
    : [counted, refuse(501, "no such route")];
  return [logged(next, request, route, response, now), withHeaders(response, CORS)];
}

/** What scripts of another origin may read. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Location, Retry-After, WWW-Authenticate, request-id, client-request-id",
};

function withFault(
  state: GraphState,
  matched: Matched,
  request: GraphRequest,
  now: number,
  fault: FaultKind | undefined,
): Answered {
  const work = (): Answered => answerAllowed(state, matched, request, now);
  switch (fault?.kind) {
    case undefined:
      return work();
    case "error":
      return [state, faultyAnswer(state, fault)];
    case "html":
      return [fault.when === "after" ? work()[0] : state, html(fault.status)];
    case "cut": {
      const [after, answer] = work();
      return [
        after,
        answer.kind === "answer" ? { ...answer, body: answer.body.slice(0, answer.body.length / 2) } : answer,
      ];
    }
    case "empty":
      return [
        work()[0],
        {
          ...html(200),
          headers: { "content-type": "application/json" },
          body: new TextEncoder().encode("{}"),
        } as GraphResponse,
      ];
    case "hang":
      return [state, { kind: "silence" }];
    case "drop":
      return [fault.when === "after" ? work()[0] : state, { kind: "lost" }];
  }
}

function faultyAnswer({ guesses }: GraphState, fault: Extract<FaultKind, { readonly kind: "error" }>): GraphResponse {
  const { status, code = "generalException", inner, spelling, retryAfter, claims } = fault;
  return withHeaders(refuse(status, code, inner, spelling), {
    ...(retryAfter && guesses.exposesRetryAfter && { "retry-after": retryAfter }),
    ...(claims && { "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"` }),
  });
}

function answerAllowed(state: GraphState, matched: Matched, request: GraphRequest, now: number): Answered {
  const caller = callerOf(state, request, now);
  if (!caller) return [state, refuse(401, "InvalidAuthenticationToken")];
  // These would write over what somebody else is working on.
  if (/bypass-/u.test(request.headers["prefer"] ?? "")) return [state, refuse(501, "bypass")];
  const url = new URL(request.url);
  if (request.method === "GET") return answerRead(state, matched, caller, url, now);
  const isSharing = ["link", "invite", "patch-permission", "delete-permission"].includes(matched.route);
  return (isSharing ? answerSharing : answerWrite)(state, matched, caller, request, now);
}

function callerOf({ tokens, users }: GraphState, { headers }: GraphRequest, now: number): Caller | undefined {
  const token = tokens[(headers["authorization"] ?? "").replace(/^Bearer /u, "")];
  const user = token && token.until > now ? users.find(({ id }) => id === token.user) : undefined;
  return user && token && { user, scopes: token.scopes };
}

/** The bytes behind an address, for whoever has it: a token with it is refused, as where they really lie. */
function answerDownload(state: GraphState, request: GraphRequest, now: number): Answered {
  const download = state.downloads[request.url.slice(DOWNLOADS.length)];
  const bytes = state.items.find(({ id }) => id === download?.item)?.bytes;
  const nth = (state.counts["download"] ?? 0) + 1;
  const counted = { ...state, counts: { ...state.counts, download: nth } };
  const fault = state.faults.find((one) => one.route === "download" && (one.nth === nth || one.nth === 0))?.what;
  const answer = (): GraphResponse => {
    if (fault?.kind === "drop") return { kind: "lost" };
    if (request.headers["authorization"] !== undefined) return empty(401);
    return !download || !bytes || download.until < now ? empty(404) : bytesAnswer(bytes);
  };
  const response = answer();
  return [logged(counted, request, "download", response, now), withHeaders(response, CORS)];
}

function logged(
  state: GraphState,
  request: GraphRequest,
  route: string,
  response: GraphResponse,
  at: number,
): GraphState {
  const { authorization, ...headers } = request.headers;
  const entry = {
    route,
    method: request.method,
    url: request.url,
    headers: { ...headers, ...(authorization !== undefined && { authorization: "…" }) },
    body: headers["content-type"] === "application/json" ? new TextDecoder().decode(request.body) : "",
    status: response.kind === "answer" ? response.status : 0,
    at,
  };
  return { ...state, log: [...state.log, entry] };
}
