import { item } from "../../../src/preview/graph/seed";
import { bytesOf, error, graphSetting, WATCH } from "../../support/graph";
import type { GraphSetting } from "../../support/graph";
import { troubleOf } from "../../support/trouble";

const MINE = { kind: "mine" } as const;
const REVIEWS = { kind: "in", folder: { drive: "b!aigerim", item: "01FOLDERA" } } as const;

/** Seven more files in the folder Reviews. */
const withMany = (setting: GraphSetting = {}) =>
  graphSetting({
    change: (state) => ({
      ...state,
      items: [
        ...state.items,
        ...Array.from({ length: 7 }, (_, at) =>
          item({ id: `01MORE${at}`, drive: "b!aigerim", parent: "01FOLDERA", name: `${at}.xlsx`, bytes: bytesOf("x") }),
        ),
      ],
    }),
    ...setting,
  });

describe("what lies in a folder", () => {
  it("is listed from the top of one's own, shortcuts by what they lead to", async () => {
    const { files, routes } = graphSetting();
    expect(await files.list(MINE, WATCH)).toEqual([
      { kind: "folder", drive: "b!aigerim", item: "01FOLDERA", name: "Reviews" },
      { kind: "folder", drive: "b!berik", item: "01FOLDERB", name: "Drafts of Berik" },
    ]);
    expect(routes()).toEqual(["home 200", "children 200"]);
  });

  it("is listed beside a file, by the folder it lies in now", async () => {
    const { files } = graphSetting();
    const beside = { kind: "beside", file: { drive: "b!aigerim", item: "01BOOKA" } } as const;
    expect((await files.list(beside, WATCH)).map(({ name }) => name)).toEqual(["review.xlsx"]);
  });

  it("comes page by page, the address of the next one taken as it is", async () => {
    const { files, sent, routes } = withMany({ guesses: { pageSize: 3 } });
    expect(await files.list(REVIEWS, WATCH)).toHaveLength(8);
    expect(routes()).toEqual(["children 200", "children 200", "children 200"]);
    const [first, ...next] = sent.map(({ address }) => new URL(address).searchParams);
    expect([first?.get("$top"), first?.get("$select")]).toEqual(["200", "id,name,file,folder,remoteItem"]);
    expect(next.map((one) => one.get("$skiptoken"))).toEqual(["3", "6"]);
  });

  it("is asked for with a token in a header and never in an address, and not of another host", async () => {
    const { files, sent, desk } = withMany({ guesses: { pageSize: 3 } });
    await files.list(REVIEWS, WATCH);
    const headers = sent.map(({ request }) => request?.headers as Record<string, string>);
    expect(headers.every(({ Authorization = "" }) => Authorization.startsWith("Bearer token-"))).toBe(true);
    const tokens = Object.keys(desk.state().tokens);
    expect(sent.filter(({ address }) => tokens.some((token) => address.includes(token)))).toEqual([]);
    expect(sent.every(({ address }) => address.startsWith("https://graph.microsoft.com/v1.0/"))).toBe(true);
  });

  it.each([
    ["forbidden", error(403, "accessDenied")],
    ["not-found", error(404, "itemNotFound")],
    ["sign-in", error(401, "InvalidAuthenticationToken")],
    ["organisation-rules", error(403, "forbidden", { inner: "insufficient_claims" })],
    ["unsuitable", error(400, "invalidRequest")],
    ["busy", error(429, "activityLimitReached", { retryAfter: "3" })],
    ["not-confirmed", { kind: "html", status: 502, when: "before" }],
    ["not-confirmed", { kind: "cut" }],
    ["offline", { kind: "drop", when: "before" }],
    ["unknown", error(418, "teapot")],
  ] as const)("that can't be had is told: %s", async (kind, fault) => {
    const { files } = withMany({ faults: { children: [fault, fault, fault] } });
    expect((await troubleOf(files.list(REVIEWS, WATCH))).kind).toBe(kind);
  });

  it("is asked for again after as long as OneDrive asks to wait", async () => {
    const { files, waits } = withMany({
      faults: { children: [error(429, "activityLimitReached", { retryAfter: "2.5" })] },
    });
    expect(await files.list(REVIEWS, WATCH)).toHaveLength(8);
    expect(waits).toEqual([2500]);
  });
});
