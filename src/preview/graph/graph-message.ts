/** A request as it comes in; names of headers in lower case. */
export interface GraphRequest {
  readonly method: string;
  /** Whole, with its host. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type GraphResponse =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  /** The connection breaks. */
  | { readonly kind: "lost" }
  /** Nothing ever comes. */
  | { readonly kind: "silence" };

const NOTHING = new Uint8Array();

export const json = (status: number, value: unknown): GraphResponse => ({
  kind: "answer",
  status,
  headers: { "content-type": "application/json" },
  body: new TextEncoder().encode(JSON.stringify(value)),
});

export const empty = (status: number): GraphResponse => ({ kind: "answer", status, headers: {}, body: NOTHING });

export const bytesAnswer = (body: Uint8Array): GraphResponse => ({
  kind: "answer",
  status: 200,
  headers: { "content-type": "application/octet-stream" },
  body,
});

export const html = (status: number): GraphResponse => ({
  kind: "answer",
  status,
  headers: { "content-type": "text/html" },
  body: new TextEncoder().encode("<html><body>A page</body></html>"),
});

/** An error in Graph's form; the message is for nobody. */
export function refuse(status: number, code: string, inner?: string, spelling = "innerError"): GraphResponse {
  const error = {
    code,
    message: "A sentence that changes",
    ...(inner && { [spelling]: { code: inner, date: "2026-11-26" } }),
  };
  return json(status, { error });
}

export const withHeaders = (answer: GraphResponse, headers: Readonly<Record<string, string>>): GraphResponse =>
  answer.kind === "answer" ? { ...answer, headers: { ...answer.headers, ...headers } } : answer;

/** The body as JSON; an empty value where it is none. */
export function fieldsIn({ body }: GraphRequest): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
