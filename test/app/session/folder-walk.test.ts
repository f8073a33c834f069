import { createFolderWalk } from "../../../src/app/session/folder-walk";
import type { FolderEntry, OnlineFiles } from "../../../src/app/online/online-files";
import { OnlineTrouble } from "../../../src/app/online/online-trouble";
import { item } from "../../../src/preview/graph/seed";
import { bytesOf, error, graphSetting, textIn } from "../../support/graph";
import type { GraphSetting } from "../../support/graph";

const MINE = "https://example-my.sharepoint.com/personal/aigerim_example_org/Documents/Reviews/review - brief.docx";
const THEIRS = "https://example-my.sharepoint.com/personal/berik_example_org/Documents/Drafts/brief.docx";

/** A brief beside each of the seed's workbooks, and what else a folder may hold. */
const files = [
  item({ id: "01BRIEFA", drive: "b!aigerim", parent: "01FOLDERA", name: "review - brief.docx", bytes: bytesOf("b") }),
  item({ id: "01OLD", drive: "b!aigerim", parent: "01FOLDERA", name: "Review 10.xlsx", bytes: bytesOf("ten") }),
  item({ id: "01NINE", drive: "b!aigerim", parent: "01FOLDERA", name: "review 9.XLSX", bytes: bytesOf("nine") }),
  item({ id: "01OPEN", drive: "b!aigerim", parent: "01FOLDERA", name: "~$review.xlsx", bytes: bytesOf("lock") }),
  item({ id: "01SUB", drive: "b!aigerim", parent: "01FOLDERA", name: "Z earlier" }),
  item({ id: "01BRIEFB", drive: "b!berik", parent: "01FOLDERB", name: "brief.docx", bytes: bytesOf("b") }),
];

function walking(setting: GraphSetting = {}, given: Partial<OnlineFiles> = {}) {
  const around = graphSetting({ change: (state) => ({ ...state, items: [...state.items, ...files] }), ...setting });
  const taken: (readonly [string, string])[] = [];
  let loads = 0;
  const walk = createFolderWalk(
    async () => ((loads += 1), { ...around.files, ...given }),
    (name, file) => taken.push([name, textIn(file)]),
  );
  const names = () => walk.state().entries.map(({ name }) => name);
  const entry = (name: string): FolderEntry => {
    const found = walk.state().entries.find((one) => one.name === name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  const trouble = () => {
    const failure = walk.state().failure?.error;
    return failure instanceof OnlineTrouble ? failure.kind : failure;
  };
  return { ...around, walk, names, entry, trouble, taken, loads: () => loads };
}

describe("looking for the workbook in OneDrive", () => {
  it("asks nobody for anything before the person wants it", () => {
    const { walk, loads, routes } = walking({ address: MINE });
    expect(walk.state()).toMatchObject({ account: undefined, trail: [], entries: [] });
    expect([loads(), routes()]).toEqual([0, []]);
  });

  it("begins in the folder of the brief, with folders first and nothing but workbooks", async () => {
    const { walk, names, routes } = walking({ address: MINE });
    await walk.begin();
    expect(walk.state()).toMatchObject({ account: { name: "u-aigerim" }, isBeside: true, failure: undefined });
    expect(names()).toEqual(["Z earlier", "review 9.XLSX", "Review 10.xlsx", "review.xlsx"]);
    expect(routes()).toEqual(["shared 200", "item 200", "children 200"]);
  });

  it("begins at the top of one's own where the brief does not lie in OneDrive", async () => {
    const { walk, names } = walking({ address: "C:\\Reviews\\brief.docx" });
    await walk.begin();
    expect(walk.state().isBeside).toBe(false);
    expect(names()).toEqual(["Drafts of Berik", "Reviews"]);
  });

  it("goes into folders and back, and takes a workbook", async () => {
    const { walk, names, entry, taken } = walking();
    await walk.begin();
    await walk.open(entry("Reviews"));
    await walk.open(entry("Z earlier"));
    expect([names(), walk.state().trail.map(({ name }) => name)]).toEqual([[], ["", "Reviews", "Z earlier"]]);
    await walk.back(1);
    await walk.take(entry("Review 10.xlsx"));
    expect(taken).toEqual([["Review 10.xlsx", "ten"]]);
    await walk.home();
    expect(names()).toContain("Reviews");
  });

  it("asks for the wider consent only where the person wants it, for a shared folder", async () => {
    const { walk, names, entry, trouble } = walking();
    await walk.begin();
    await walk.open(entry("Drafts of Berik"));
    expect([trouble(), walk.state().canGoFurther, names()]).toEqual([
      "forbidden",
      true,
      ["Drafts of Berik", "Reviews"],
    ]);
    await walk.goFurther();
    expect([trouble(), names(), walk.state().canGoFurther]).toEqual([undefined, ["their review.xlsx"], false]);
  });

  it.each([403, 404] as const)(
    "shows one's own where the brief's folder is refused, and that one on demand: %d",
    async (foreignDrive) => {
      const { walk, names } = walking({ address: THEIRS, guesses: { foreignDrive } });
      await walk.begin();
      expect(walk.state()).toMatchObject({ isBeside: true, canGoFurther: true, failure: undefined });
      expect(names()).toEqual(["Drafts of Berik", "Reviews"]);
      await walk.goFurther();
      expect(names()).toEqual(["their review.xlsx"]);
      expect(walk.state().canGoFurther).toBe(false);
    },
  );

  it("tells what went wrong, keeps what is shown, and tries the same again", async () => {
    const faults = {
      children: [undefined, error(507, "quotaLimitReached")],
      download: [{ kind: "drop", when: "before" } as const],
    };
    const { walk, names, entry, trouble, taken } = walking({ faults });
    await walk.begin();
    await walk.open(entry("Reviews"));
    expect([trouble(), names()]).toEqual(["full", ["Drafts of Berik", "Reviews"]]);
    await walk.again();
    expect(names()).toContain("review.xlsx");
    await walk.take(entry("Review 10.xlsx"));
    expect([trouble(), taken]).toEqual(["offline", []]);
    await walk.again();
    expect(taken).toEqual([["Review 10.xlsx", "ten"]]);
  });

  it("signs in again where OneDrive wants that", async () => {
    const refusal = error(401, "InvalidAuthenticationToken");
    const { walk, names, trouble } = walking({ faults: { home: [refusal, refusal] } });
    await walk.begin();
    expect([trouble(), walk.state().account]).toEqual(["sign-in", { name: "u-aigerim" }]);
    await walk.again();
    expect(names()).toContain("Reviews");
  });

  it("says what an administrator has to do where the add-in is not registered, and asks OneDrive nothing", async () => {
    const { walk, routes, trouble } = walking({}, { isSetUp: async () => false });
    await walk.begin();
    expect([trouble(), routes()]).toEqual(["not-set-up", []]);
  });

  it("tells how long OneDrive asks to wait, and ends when the person wants it to", async () => {
    const { walk, trouble } = walking({ faults: { home: [{ kind: "hang" }] } });
    const begun = walk.begin();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(walk.state().isBusy).toBe(true);
    walk.stop();
    await begun;
    expect([trouble(), walk.state().isBusy]).toEqual(["cancelled", false]);
  });
});
