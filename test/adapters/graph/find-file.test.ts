import { graphSetting, WATCH } from "../../support/graph";
import { troubleOf } from "../../support/trouble";

const MY = "https://example-my.sharepoint.com/personal/aigerim_example_org/Documents/Reviews/review.xlsx";

describe("the file at an address as Office tells it", () => {
  it.each([
    ["taken as it is", MY, true, "01BOOKA"],
    ["of the person's own OneDrive, by its path", MY, false, "01BOOKA"],
    [
      "in a library, by the site's drives",
      "https://example.sharepoint.com/sites/reviews/Documents/review.xlsx",
      false,
      "01BOOKL",
    ],
  ])("is found: %s", async (_, address, takesPlainAddresses, id) => {
    const { files } = graphSetting({ address, guesses: { takesPlainAddresses } });
    await files.signIn("all");
    expect((await files.open(WATCH))?.item).toBe(id);
  });

  it("is found on a personal account, whose addresses are refused as they are", async () => {
    const { files, routes } = graphSetting({ user: "u-dana", address: "https://d.docs.live.net/CID/review.xlsx" });
    expect((await files.open(WATCH))?.item).toBe("CID!s9");
    expect(routes()).toEqual(["shared 400", "drive-path 200"]);
  });

  it.each(["their review.xlsx", "their%20review.xlsx"])("is found under a name with blanks: %s", async (name) => {
    const folder = "https://example-my.sharepoint.com/personal/berik_example_org/Documents/Drafts/";
    const { files } = graphSetting({ address: folder + name });
    await files.signIn("all");
    expect((await files.open(WATCH))?.item).toBe("01BOOKB");
  });

  it.each(["", "Book1", "C:\\Reviews\\review.xlsx", "https://intranet.example/review.xlsx"])(
    "is none where it lies elsewhere, and nothing is asked: “%s”",
    async (address) => {
      const { files, routes } = graphSetting({ address });
      expect(await files.open(WATCH)).toBeUndefined();
      expect(routes()).toEqual([]);
    },
  );

  it.each([403, 404] as const)("of a colleague needs the wider consent: %d", async (foreignDrive) => {
    const address = "https://example-my.sharepoint.com/personal/berik_example_org/Documents/Drafts/their review.xlsx";
    const { files } = graphSetting({ address, guesses: { foreignDrive } });
    expect((await troubleOf(files.open(WATCH))).kind).toBe(foreignDrive === 403 ? "forbidden" : "open-file-moved");
  });

  it.each([true, false])(
    "is found by its ids once it was renamed while it is open: seen before: %s",
    async (isSeen) => {
      const { files, desk } = graphSetting({ address: MY });
      if (isSeen) await files.open(WATCH);
      desk.change((state) => ({
        ...state,
        items: state.items.map((item) => (item.id === "01BOOKA" ? { ...item, name: "renamed.xlsx" } : item)),
      }));
      const found = isSeen ? (await files.open(WATCH))?.name : (await troubleOf(files.open(WATCH))).kind;
      expect(found).toBe(isSeen ? "renamed.xlsx" : "open-file-moved");
    },
  );
});
