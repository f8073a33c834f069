/** All that our model of OneDrive knows, as one value: a request gives a new one. */
export interface GraphState {
  readonly users: readonly User[];
  readonly drives: readonly Drive[];
  readonly items: readonly Item[];
  readonly tokens: Readonly<Record<string, Token>>;
  /** Addresses of bytes that were given out, by their key. */
  readonly downloads: Readonly<Record<string, { readonly item: string; readonly until: number }>>;
  readonly faults: readonly Fault[];
  /** How often each route was asked for. */
  readonly counts: Readonly<Record<string, number>>;
  readonly guesses: Guesses;
  /** What was asked, for tests; never a token. */
  readonly log: readonly Asked[];
  readonly lastId: number;
}

export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly kind: "work" | "personal" | "guest";
  readonly tenant: string;
}

export interface Drive {
  /** Opaque to a client. */
  readonly id: string;
  readonly driveType: "business" | "personal" | "documentLibrary";
  /** Id of a user; "" for a library, which belongs to its site. */
  readonly owner: string;
  readonly webUrl: string;
  /** `"/sites/reviews"`; "" for a OneDrive. */
  readonly site: string;
  /** Bytes. */
  readonly quota: number;
  readonly requireCheckout: boolean;
  readonly requiredColumns: boolean;
  readonly sharing: SharingPolicy;
}

export interface SharingPolicy {
  readonly anonymous: boolean;
  readonly outsiders: boolean;
  /** Days after which a link for anyone ends, whatever was asked for. */
  readonly longest?: number;
}

export interface Item {
  readonly id: string;
  readonly drive: string;
  /** Undefined for the top of a drive. */
  readonly parent: string | undefined;
  readonly name: string;
  /** Undefined for a folder. */
  readonly bytes: Uint8Array | undefined;
  /** Moves with everything. */
  readonly tag: number;
  /** Moves with the content. */
  readonly contentTag: number;
  readonly versions: number;
  /** Somebody has it open. */
  readonly isOpen: boolean;
  /** Id of the user who has it checked out. */
  readonly checkedOutBy: string | undefined;
  readonly permissions: readonly Permission[];
  /** Id of a user. */
  readonly modifiedBy: string;
  /** Milliseconds. */
  readonly modifiedAt: number;
  /** It is still to be worked over by SharePoint. */
  readonly isRaw: boolean;
  /** Set for a shortcut to what somebody shared: what it leads to. */
  readonly leadsTo?: { readonly drive: string; readonly item: string };
}

export interface Permission {
  readonly id: string;
  readonly role: "owner" | "write" | "read";
  /** Ids of users; addresses of people outside. */
  readonly people: readonly string[];
  readonly link?: { readonly type: string; readonly scope: string; readonly webUrl: string };
  readonly until?: string;
}

export interface Token {
  readonly user: string;
  readonly scopes: readonly string[];
  readonly until: number;
}

/** What goes wrong the nth time that a route is asked for. */
export interface Fault {
  readonly route: string;
  /** Counted from 1; 0 for every time. */
  readonly nth: number;
  readonly what: FaultKind;
}

export type FaultKind =
  | {
      readonly kind: "error";
      readonly status: number;
      readonly code?: string;
      readonly inner?: string;
      /** How the inner error is spelled. */
      readonly spelling?: "innerError" | "innererror";
      readonly retryAfter?: string;
      readonly claims?: string;
    }
  | { readonly kind: "html"; readonly status: number; readonly when: "before" | "after" }
  /** JSON that ends in the middle, after the work was done. */
  | { readonly kind: "cut" }
  | { readonly kind: "empty" }
  | { readonly kind: "hang" }
  | { readonly kind: "drop"; readonly when: "before" | "after" };

/** Behaviour that no page of Microsoft's tells for certain, to be tried both ways. */
export interface Guesses {
  /** When SharePoint works over an Office file. */
  readonly promotion: "at once" | "after the next reading" | "off";
  /** What a drive of others answers without the wider scope. */
  readonly foreignDrive: 403 | 404;
  /** Whether scripts may read Retry-After. */
  readonly exposesRetryAfter: boolean;
  /** Whether plain addresses of files are taken by the route for shared ones. */
  readonly takesPlainAddresses: boolean;
  /** How many items a page of a folder has at the most, whatever was asked for. */
  readonly pageSize: number;
}

export const USUAL_GUESSES: Guesses = {
  promotion: "at once",
  foreignDrive: 403,
  exposesRetryAfter: true,
  takesPlainAddresses: true,
  pageSize: 200,
};

export interface Asked {
  readonly route: string;
  readonly method: string;
  readonly url: string;
  /** All but the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly at: number;
}

/** The state with some items in place of those of the same ids, new ones at the end. */
export function withItems(state: GraphState, changed: readonly Item[]): GraphState {
  const byId = new Map([...state.items, ...changed].map((item) => [item.id, item]));
  return { ...state, items: [...byId.values()] };
}
