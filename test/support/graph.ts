import { graphFiles } from "../../src/adapters/graph/graph-files";
import type { TokenSource } from "../../src/app/online/token-source";
import type { Reach, Watch } from "../../src/app/online/online-files";
import { graphDesk } from "../../src/preview/graph/graph-desk";
import type { Fault, FaultKind, GraphState, Guesses } from "../../src/preview/graph/graph-state";
import { SEED } from "../../src/preview/graph/seed";

const START = Date.UTC(2026, 10, 26, 9, 0);
/** What OneDrive never asks anybody to wait: the pane's own limit, which does not pass in a test. */
const LIMIT = 60_000;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textIn = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
export const isText =
  (text: string) =>
  (found: Uint8Array): boolean =>
    textIn(found) === text;

export const WATCH: Watch = { onWait: () => undefined, cancelled: new Promise(() => undefined) };

export const error = (status: number, code?: string, more: object = {}): FaultKind => ({
  kind: "error",
  status,
  ...(code !== undefined && { code }),
  ...more,
});

/** Faults by route: `{ "put-new": [undefined, error(507)] }` lets the first pass and the second fail. */
export const faultsOf = (given: Readonly<Record<string, readonly (FaultKind | undefined)[]>>): readonly Fault[] =>
  Object.entries(given).flatMap(([route, kinds]) =>
    kinds.flatMap((what, index) => (what ? [{ route, nth: index + 1, what }] : [])),
  );

export interface GraphSetting {
  readonly user?: string;
  readonly faults?: Readonly<Record<string, readonly (FaultKind | undefined)[]>>;
  readonly guesses?: Partial<Guesses>;
  /** Whether what never comes is waited for; the pane's own limit is over at once where it is not. */
  readonly isPatient?: boolean;
  /** Where the open workbook lies. */
  readonly address?: string;
  readonly change?: (state: GraphState) => GraphState;
}

/** OneDrive as our model of Graph has it, and a person who is signed in; waiting takes no time and is written down. */
export function graphSetting({
  user = "u-aigerim",
  faults = {},
  guesses = {},
  address = "",
  isPatient = true,
  change,
}: GraphSetting = {}) {
  let now = START;
  const seed = { ...SEED, faults: faultsOf(faults), guesses: { ...SEED.guesses, ...guesses } };
  const desk = graphDesk(change ? change(seed) : seed, () => now);
  const waits: number[] = [];
  const refusals: string[] = [];
  const sent: { readonly address: string; readonly request: RequestInit | undefined }[] = [];
  const tokens: TokenSource = {
    isSetUp: async () => true,
    signIn: async () => ({ name: user }),
    signOut: async () => undefined,
    token: async (reach: Reach, refused) => {
      if (refused !== undefined) refusals.push(refused);
      return desk.issue(user, reach === "all" ? ["Files.ReadWrite", "Files.ReadWrite.All"] : ["Files.ReadWrite"]);
    },
  };
  let id = 0;
  const files = graphFiles({
    fetch: (to, request) => {
      sent.push({ address: String(to), request });
      return desk.fetch(to, request);
    },
    tokens,
    wait: async (milliseconds) => {
      if (milliseconds >= LIMIT) return isPatient ? new Promise(() => undefined) : undefined;
      waits.push(milliseconds);
      now += milliseconds;
      return undefined;
    },
    newId: () => `request-${++id}`,
    openAddress: async () => address,
  });
  return {
    files,
    desk,
    waits,
    refusals,
    sent,
    routes: () => desk.state().log.map(({ route, status }) => `${route} ${status}`),
    item: (name: string) => desk.state().items.filter((one) => one.name === name),
  };
}
