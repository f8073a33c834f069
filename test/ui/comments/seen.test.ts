import { hasUnseen, messagesOf, readSeen, withSeen } from "../../../src/ui/comments/seen";
import { thread } from "../../support/builders";

const reply = (id: string) => ({ id, author: "Aliya", time: "2026-10-08T09:00:00Z", text: "Yes." });

describe("what is new since the last look", () => {
  it("is nothing on a device that has kept nothing yet", () => {
    expect(hasUnseen(thread(), readSeen(undefined))).toBe(false);
  });

  it("is a thread that came, and one with an answer that came", () => {
    const seen = readSeen(withSeen(undefined, messagesOf([thread({ id: "a" })])));
    expect(hasUnseen(thread({ id: "A" }), seen)).toBe(false);
    expect(hasUnseen(thread({ id: "b" }), seen)).toBe(true);
    expect(hasUnseen(thread({ id: "a", replies: [reply("r")] }), seen)).toBe(true);
  });

  it("needs no keeping where nothing came, and forgets the oldest of very many", () => {
    const many = Array.from({ length: 7000 }, (_, at) => thread({ id: `t${at}` }));
    const kept = withSeen(undefined, messagesOf(many)) ?? "";
    expect(withSeen(kept, messagesOf(many.slice(-10)))).toBeUndefined();
    expect(kept.length).toBeLessThan(60_000);
    const seen = readSeen(kept);
    expect(many.filter((one) => hasUnseen(one, seen)).length).toBe(1000);
  });
});
