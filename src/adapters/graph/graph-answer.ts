/** An answer that says no. */
export class GraphRefusal extends Error {
  override readonly name = "GraphRefusal";

  constructor(
    readonly status: number,
    /** The most exact code there is; "" for none. Messages are not looked at: they change. */
    readonly code: string,
    readonly details: {
      /** Every code, the outer one first. */
      readonly codes: readonly string[];
      readonly requestId: string;
      /** Seconds it asks to wait. */
      readonly wait?: number;
      /** What a new token must fulfil. */
      readonly claims?: string;
    },
  ) {
    super(`${status} ${code}`);
  }
}

/** No answer, or none that can be read: whether it was done can't be told. */
export class GraphLost extends Error {
  override readonly name = "GraphLost";

  constructor(
    /** Set when the request never came through, as far as can be told. */
    readonly isOffline: boolean,
    readonly requestId: string,
  ) {
    super("No answer that can be read");
  }
}

/** The person ended it. */
export class GraphCancelled extends Error {
  override readonly name = "GraphCancelled";
}

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What an answer means that is no success. */
export async function readRefusal(answer: Response, requestId: string): Promise<GraphRefusal | GraphLost> {
  const { error } = fieldsOf(await answer.json().catch(() => undefined));
  // A gateway's page in place of an answer: what stands behind it may have done its work.
  if (error === undefined && answer.status >= 500 && !WAITING.has(answer.status))
    return new GraphLost(false, requestId);
  const codes = codesIn(error);
  const wait = Number(answer.headers.get("retry-after") ?? "");
  const claims = claimsIn(answer.headers.get("www-authenticate") ?? "");
  return new GraphRefusal(answer.status, codes.at(-1) ?? "", {
    codes,
    requestId,
    ...(wait > 0 && { wait }),
    ...(claims !== undefined && { claims }),
  });
}

/** OneDrive asks to come back later. */
export const WAITING: ReadonlySet<number> = new Set([429, 503, 509]);

/** Codes from the outside in; both spellings of the inner error are met. */
function codesIn(error: unknown): readonly string[] {
  const { code, innerError, innererror } = fieldsOf(error);
  const inner = innerError ?? innererror;
  return [...(textOf(code) === "" ? [] : [textOf(code)]), ...(inner === undefined ? [] : codesIn(inner))];
}

/** As MSAL takes them; undefined where there are none. */
function claimsIn(header: string): string | undefined {
  const [, encoded] = /\bclaims="([^"]+)"/u.exec(header) ?? [];
  if (encoded === undefined) return undefined;
  try {
    return atob(encoded);
  } catch {
    return undefined;
  }
}
