import type { OnlineFile } from "../../../src/app/online/online-files";
import type { FaultKind, Item } from "../../../src/preview/graph/graph-state";
import { withItems } from "../../../src/preview/graph/graph-state";
import { bytesOf, error, graphSetting, isText, textIn, WATCH } from "../../support/graph";
import { troubleOf } from "../../support/trouble";
import type { GraphSetting } from "../../support/graph";

const KEY = { drive: "b!aigerim", item: "01BOOKA" };
const NEW = bytesOf("new");

/** The sample's file as it is read, then somebody's change, then ours. */
async function replacing(setting: GraphSetting, meanwhile: Partial<Item> = {}) {
  const around = graphSetting({ guesses: { promotion: "off" }, ...setting });
  const { file } = await around.files.read(KEY, WATCH);
  around.desk.change((state) =>
    withItems(
      state,
      state.items.map((item) => (item.id === KEY.item ? { ...item, ...meanwhile } : item)),
    ),
  );
  const before = around.routes().length;
  const replace = (): Promise<OnlineFile> => around.files.replace(file, NEW, isText("new"), WATCH);
  const after = (): string => textIn(around.desk.state().items.find(({ id }) => id === KEY.item)?.bytes);
  return { ...around, file, replace, after, calls: () => around.routes().slice(before) };
}

const spurious = error(412, "notAllowed", { inner: "resourceModified" });

describe("replacing a file", () => {
  it("asks for its state, writes over just that version, and reads it again", async () => {
    const { replace, calls, after, desk, file } = await replacing({});
    const replaced = await replace();
    expect(calls()).toEqual(["item 200", "put-content 200", "item 200"]);
    expect(desk.state().log.find(({ route }) => route === "put-content")?.headers["if-match"]).toBe(file.version);
    expect(replaced.version).not.toBe(file.version);
    expect(after()).toBe("new");
  });

  it("is not tried where it was changed meanwhile, and says who and when", async () => {
    const change = {
      tag: 5,
      modifiedBy: "u-berik",
      modifiedAt: Date.UTC(2026, 10, 26, 8, 40),
      bytes: bytesOf("theirs"),
    };
    const { replace, calls, after } = await replacing({}, change);
    const trouble = await troubleOf(replace());
    expect([trouble.kind, trouble.facts.who, trouble.facts.when, trouble.ways[0]]).toEqual([
      "changed",
      "Berik T.",
      "2026-11-26T08:40:00.000Z",
      "new-version",
    ]);
    expect(calls()).toEqual(["item 200"]);
    expect(after()).toBe("theirs");
  });

  it.each([
    ["412", spurious],
    ["409", error(409, "resourceModified")],
  ] as const)("is tried once more where OneDrive refuses without a reason: %s", async (_, fault) => {
    const { replace, after } = await replacing({ faults: { "put-content": [fault] } });
    await replace();
    expect(after()).toBe("new");
  });

  it("is given up when it refuses again", async () => {
    const { replace, calls, after } = await replacing({ faults: { "put-content": [spurious, spurious] } });
    const trouble = await troubleOf(replace());
    expect([trouble.kind, trouble.ways[0]]).toEqual(["refused", "new-version"]);
    expect(calls().filter((call) => call.startsWith("put-content"))).toHaveLength(2);
    expect(after()).not.toBe("new");
  });

  it("is not tried again where it is open, in Word or in a browser", async () => {
    const { replace, calls } = await replacing({}, { isOpen: true });
    expect((await troubleOf(replace())).kind).toBe("open-elsewhere");
    expect(calls().filter((call) => call.startsWith("put-content"))).toHaveLength(1);
  });

  it("says who has it checked out", async () => {
    const { replace } = await replacing({}, { checkedOutBy: "u-berik" });
    const trouble = await troubleOf(replace());
    expect([trouble.kind, trouble.facts.who]).toEqual(["checked-out", "Berik T."]);
  });

  const LOST: readonly (readonly [string, FaultKind])[] = [
    ["after the writing", { kind: "drop", when: "after" }],
    ["before the writing", { kind: "drop", when: "before" }],
    ["to a page", { kind: "html", status: 502, when: "after" }],
    ["in the middle", { kind: "cut" }],
  ];
  it.each(LOST)("ends with one new version where the answer is lost: %s", async (_, fault) => {
    const { replace, after, desk } = await replacing({ faults: { "put-content": [fault] } });
    await replace();
    expect(after()).toBe("new");
    expect(desk.state().items.find(({ id }) => id === KEY.item)?.versions).toBe(2);
  });

  it("of which nothing can be known is not confirmed", async () => {
    const drop: FaultKind = { kind: "drop", when: "after" };
    const { replace } = await replacing({ faults: { "put-content": [drop], item: [undefined, undefined, drop] } });
    expect((await troubleOf(replace())).kind).toBe("not-confirmed");
  });

  it("knows a file by its id after it was renamed", async () => {
    const { files } = await replacing({}, { name: "renamed.xlsx" });
    expect((await files.look(KEY, WATCH)).name).toBe("renamed.xlsx");
  });
});
