import { USUAL_GUESSES, withItems } from "./graph-state";
import type { Drive, GraphState, Item, User } from "./graph-state";

/** Who there is, and where their files lie, to begin with. */
const USERS: readonly User[] = [
  { id: "u-aigerim", displayName: "Aigerim S.", email: "aigerim@example.org", kind: "work", tenant: "example.org" },
  { id: "u-berik", displayName: "Berik T.", email: "berik@example.org", kind: "work", tenant: "example.org" },
  { id: "u-dana", displayName: "Dana K.", email: "dana@home.example", kind: "personal", tenant: "" },
];

const drive = (given: Pick<Drive, "id" | "driveType" | "owner" | "webUrl"> & Partial<Drive>): Drive => ({
  site: "",
  quota: 50_000_000,
  requireCheckout: false,
  requiredColumns: false,
  sharing: { anonymous: true, outsiders: true, longest: 30 },
  ...given,
});

const MY = "https://example-my.sharepoint.com/personal";
const LIBRARY = "https://example.sharepoint.com/sites/reviews/Documents";

const DRIVES: readonly Drive[] = [
  drive({ id: "b!aigerim", driveType: "business", owner: "u-aigerim", webUrl: `${MY}/aigerim_example_org/Documents` }),
  drive({ id: "b!berik", driveType: "business", owner: "u-berik", webUrl: `${MY}/berik_example_org/Documents` }),
  drive({ id: "CID", driveType: "personal", owner: "u-dana", webUrl: "https://d.docs.live.net/CID" }),
  drive({ id: "b!library", driveType: "documentLibrary", owner: "", webUrl: LIBRARY, site: "/sites/reviews" }),
];

/** A folder, or a file where bytes are given. */
export const item = (given: Pick<Item, "id" | "drive" | "parent" | "name"> & Partial<Item>): Item => ({
  bytes: undefined,
  tag: 1,
  contentTag: 1,
  versions: 1,
  isOpen: false,
  checkedOutBy: undefined,
  permissions: [],
  modifiedBy: "u-berik",
  modifiedAt: Date.UTC(2026, 10, 25, 9, 0),
  isRaw: false,
  ...given,
});

const workbook = Uint8Array.of(80, 75);

const ITEMS: readonly Item[] = [
  item({ id: "01ROOTA", drive: "b!aigerim", parent: undefined, name: "root" }),
  item({ id: "01FOLDERA", drive: "b!aigerim", parent: "01ROOTA", name: "Reviews" }),
  item({ id: "01BOOKA", drive: "b!aigerim", parent: "01FOLDERA", name: "review.xlsx", bytes: workbook }),
  item({
    id: "01SHORTCUT",
    drive: "b!aigerim",
    parent: "01ROOTA",
    name: "Drafts of Berik",
    leadsTo: { drive: "b!berik", item: "01FOLDERB" },
  }),
  item({ id: "01ROOTB", drive: "b!berik", parent: undefined, name: "root" }),
  item({
    id: "01FOLDERB",
    drive: "b!berik",
    parent: "01ROOTB",
    name: "Drafts",
    permissions: [{ id: "pB", role: "write", people: ["u-aigerim"] }],
  }),
  item({ id: "01BOOKB", drive: "b!berik", parent: "01FOLDERB", name: "their review.xlsx", bytes: workbook }),
  item({ id: "CID!root", drive: "CID", parent: undefined, name: "root" }),
  item({ id: "CID!s9", drive: "CID", parent: "CID!root", name: "review.xlsx", bytes: workbook }),
  item({ id: "01ROOTL", drive: "b!library", parent: undefined, name: "root" }),
  item({ id: "01BOOKL", drive: "b!library", parent: "01ROOTL", name: "review.xlsx", bytes: workbook }),
];

/** The model as it is before anybody signs in. */
export const SEED: GraphState = {
  users: USERS,
  drives: DRIVES,
  items: ITEMS,
  tokens: {},
  downloads: {},
  faults: [],
  counts: {},
  guesses: USUAL_GUESSES,
  log: [],
  lastId: 100,
};

/** With workbooks in the folder Reviews of whoever signs in first, beside the one that is open in the workbench. */
export const withReviews = (
  state: GraphState,
  reviews: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): GraphState =>
  withItems(
    state,
    reviews.map(({ name, bytes }) =>
      item({ id: `01REVIEW-${name}`, drive: "b!aigerim", parent: "01FOLDERA", name, bytes }),
    ),
  );
