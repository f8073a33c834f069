import { lastLook, messagesOf, newsOf, readSeen, unseenIn, withLook, withSeen } from "../../../src/ui/comments/seen";
import type { Thread } from "../../../src/domain/review/thread";
import { thread } from "../../support/builders";

const reply = (id: string) => ({ id, author: "Aliya", time: "2026-10-08T09:00:00Z", text: "Yes." });

describe("what is new since the last look", () => {
  it("is nothing on a device that has kept nothing yet", () => {
    expect(unseenIn([thread()], readSeen(undefined)).size).toBe(0);
  });

  it("is a thread that came, and one with an answer that came", () => {
    const seen = readSeen(withSeen(undefined, messagesOf([thread({ id: "a" })])));
    const ids = (...threads: readonly Thread[]) => [...unseenIn(threads, seen).keys()];
    expect(ids(thread({ id: "A" }), thread({ id: "b" }))).toEqual(["b"]);
    expect(ids(thread({ id: "a", replies: [reply("r")] }))).toEqual(["a"]);
  });

  it("needs no keeping where nothing came, and forgets the oldest of very many", () => {
    const many = Array.from({ length: 7000 }, (_, at) => thread({ id: `t${at}` }));
    const kept = withSeen(undefined, messagesOf(many)) ?? "";
    expect(withSeen(kept, messagesOf(many.slice(-10)))).toBeUndefined();
    expect(kept.length).toBeLessThan(60_000);
    const seen = readSeen(kept);
    expect(unseenIn(many, seen).size).toBe(1000);
  });
});

describe("the last look", () => {
  const [one, other] = [["a", "b", "c"], ["x"]].map((ids) => ids.map((id) => thread({ id })));

  it("is known of each workbook apart, also once one of its comments is gone", () => {
    const first = withLook(undefined, one!, "2026-10-08T09:00:00Z");
    const both = withLook(first, other!, "2026-10-09T09:00:00Z");
    expect(lastLook(undefined, one!)).toBeUndefined();
    expect(lastLook(first, other!)).toBeUndefined();
    expect(lastLook(both, one!.slice(1))).toBe("2026-10-08T09:00:00Z");
    const again = withLook(both, one!.slice(1), "2026-10-10T09:00:00Z");
    expect([lastLook(again, one!), lastLook(again, other!)]).toEqual(["2026-10-10T09:00:00Z", "2026-10-09T09:00:00Z"]);
  });

  it("keeps nothing of a workbook without comments, and 200 workbooks at the most", () => {
    expect(withLook(undefined, [], "2026-10-08T09:00:00Z")).toBe("");
    const times = Array.from({ length: 300 }, (_, at) => [thread({ id: `t${at}` })]);
    const kept = times.reduce((all, threads) => withLook(all, threads, "2026-10-08T09:00:00Z"), "");
    expect(kept.split(" ")).toHaveLength(200);
  });

  it("tells how many comments and how many replies came since", () => {
    const seen = readSeen(withSeen(undefined, messagesOf(one!)));
    const now = [thread({ id: "a", replies: [reply("r"), reply("s")] }), thread({ id: "d", replies: [reply("t")] })];
    expect(newsOf(unseenIn(now, seen))).toEqual({ comments: 1, replies: 3 });
    expect(newsOf(unseenIn(now, seen), new Set(["d"]))).toEqual({ comments: 0, replies: 2 });
    expect(newsOf(unseenIn(now, undefined))).toEqual({ comments: 0, replies: 0 });
  });
});
