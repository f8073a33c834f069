import { outletThat, startedSession } from "../../support/session";

describe("a file that was handed over", () => {
  it("can be handed over once more by another way, as it was", async () => {
    const { session, handed } = await startedSession();
    await session.act("handBrief", "en");
    expect(session.state().handed).toEqual({ name: "review - brief.docx", times: 1 });
    await session.act("handAgain");
    expect(handed[1]).toEqual(handed[0]);
    expect(session.state().handed?.times).toBe(2);
    expect(session.state().notice).toMatchObject({
      kind: "done",
      text: expect.stringContaining("“review - brief.docx” should be open in a window of its own"),
    });
  });

  it("is not offered again once it is known to be saved", async () => {
    const { session } = await startedSession({ outlet: outletThat({ done: true, how: "saved" }) });
    await session.act("handBrief", "en");
    expect(session.state().handed).toBeUndefined();
    await session.act("handAgain");
    expect(session.state().notice?.text).toContain("There is no file to hand over");
  });

  it.each([
    ["page", "Your browser was asked to open a page that saves “review - brief.docx”."],
    ["shared", "“review - brief.docx” was passed on to the place you chose."],
  ] as const)("is told truly when it went by way of %s, and never to be in the downloads", async (how, says) => {
    const { session } = await startedSession({ outlet: outletThat({ done: true, how }) });
    await session.act("handBrief", "en");
    expect(session.state().notice?.text).toContain(says);
    expect(session.state().notice?.text).not.toContain("downloads");
  });

  it("is told not to be saved when the person closed the dialog of another way", async () => {
    const { session } = await startedSession({
      outlet: outletThat({ done: true, how: "download" }, { done: false, how: "shared" }),
    });
    await session.act("handBrief", "en");
    await session.act("handAgain");
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("was not saved") });
  });

  it("is told to have failed where neither way works, and can be tried again", async () => {
    const { session } = await startedSession({ outlet: outletThat({ done: false, how: "failed" }) });
    await session.act("handBrief", "en");
    await session.act("handAgain");
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("There is no other way here"),
    });
    expect(session.state().handed?.times).toBe(2);
  });
});
