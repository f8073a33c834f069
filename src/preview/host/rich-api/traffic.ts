import type { RequestBody } from "./wire";
import { ACTION } from "./wire";

/** What went between the add-in and the host. Sizes are bytes of UTF-8. */
export interface Traffic {
  /** Round trips that the add-in asked for; tidying up after `Excel.run` is counted apart. */
  readonly syncs: number;
  readonly cleanups: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

export const NO_TRAFFIC: Traffic = {
  syncs: 0,
  cleanups: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};

export function addExchange(traffic: Traffic, body: RequestBody, request: number, response: number): Traffic {
  const tidies = isCleanup(body);
  return {
    syncs: traffic.syncs + (tidies ? 0 : 1),
    cleanups: traffic.cleanups + (tidies ? 1 : 0),
    requestBytes: traffic.requestBytes + request,
    responseBytes: traffic.responseBytes + response,
    largestRequest: Math.max(traffic.largestRequest, request),
    largestResponse: Math.max(traffic.largestResponse, response),
  };
}

/** `Excel.run` lets go of what it kept in a batch of its own. */
export function isCleanup({ Actions }: RequestBody): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === ACTION.method);
  const others = Actions.filter(
    ({ ActionType }) => ![ACTION.method, ACTION.instantiate, ACTION.trace].some((type) => type === ActionType),
  );
  return methods.length > 0 && others.length === 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

/** Of a text in UTF-8; counting is quicker than making the bytes. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Two units of a character beyond the first plane have four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
