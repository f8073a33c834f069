import { graphDesk } from "../../../src/preview/graph/graph-desk";
import { SEED } from "../../../src/preview/graph/seed";

const ROOT = "https://graph.microsoft.com/v1.0";
const NEW = `${ROOT}/drives/b!aigerim/items/01ROOTA:/a.docx:/content?@microsoft.graph.conflictBehavior=fail`;

function desk() {
  const made = graphDesk(SEED, () => 0);
  const token = made.issue("u-aigerim", ["Files.ReadWrite"]);
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    made.fetch(path.startsWith("https:") ? path : ROOT + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, ...headers },
      ...(body !== undefined && { body }),
    });
  return { ...made, ask };
}

describe("our model of Graph", () => {
  it.each([
    ["an address that is no route", "GET", "/me/messages", {}],
    ["a segment that is encoded twice", "GET", "/drives/b%2521aigerim/items/01ROOTA", {}],
    ["a new file that might replace another", "PUT", NEW.replace("=fail", "=replace").slice(ROOT.length), {}],
    ["a replacement of any version", "PUT", "/drives/b!aigerim/items/01BOOKA/content", {}],
    ["a link without a scope", "POST", "/drives/b!aigerim/items/01BOOKA/createLink", {}],
    ["an invitation without signing in", "POST", "/drives/b!aigerim/items/01BOOKA/invite", {}],
    ["a right taken back of any version", "DELETE", "/drives/b!aigerim/items/01BOOKA/permissions/p", {}],
    ["a lock that is passed by", "DELETE", "/drives/b!aigerim/items/01BOOKA", { Prefer: "bypass-shared-lock" }],
  ])("takes %s for a mistake of the client", async (_, method, path, headers) => {
    const { ask } = desk();
    expect((await ask(method, path, headers)).status).toBe(501);
  });

  it("takes no request without a token, and none with a token where the bytes lie", async () => {
    const { ask, fetch } = desk();
    expect((await fetch(`${ROOT}/me`)).status).toBe(401);
    const item = (await (await ask("GET", "/drives/b!aigerim/items/01BOOKA")).json()) as Record<string, string>;
    const address = item["@microsoft.graph.downloadUrl"] ?? "";
    expect((await fetch(address)).status).toBe(200);
    expect((await ask("GET", address)).status).toBe(401);
  });

  it("gives the address of bytes only where no fields are named", async () => {
    const { ask } = desk();
    const item = await (await ask("GET", "/drives/b!aigerim/items/01BOOKA?$select=id,name")).json();
    expect(item).toEqual({ id: "01BOOKA", name: "review.xlsx" });
  });

  it("gives a folder in pages, each with the whole address of the next", async () => {
    const { ask, change } = desk();
    change((state) => ({ ...state, guesses: { ...state.guesses, pageSize: 1 } }));
    const page = async (path: string) =>
      (await (await ask("GET", path)).json()) as { readonly value: object[]; readonly "@odata.nextLink"?: string };
    const first = await page("/drives/b!aigerim/items/01ROOTA/children?$select=name&$top=200");
    expect(first.value).toEqual([{ name: "Reviews" }]);
    const next = await page(first["@odata.nextLink"] ?? "");
    expect([next.value, next["@odata.nextLink"]]).toEqual([[{ name: "Drafts of Berik" }], undefined]);
  });

  it("tells of a shortcut where it leads to", async () => {
    const { ask } = desk();
    const shortcut = await (await ask("GET", "/drives/b!aigerim/items/01SHORTCUT?$select=remoteItem,folder")).json();
    expect(shortcut).toEqual({ remoteItem: { id: "01FOLDERB", parentReference: { driveId: "b!berik" }, folder: {} } });
  });

  it("keeps ids over a change and moves the tags, the content's only with the content", async () => {
    const { ask, state } = desk();
    const tags = () =>
      state()
        .items.filter(({ name }) => name === "a.docx")
        .map(({ tag, contentTag }) => [tag, contentTag]);
    const { id, eTag } = (await (await ask("PUT", NEW, {}, "one")).json()) as Record<string, string>;
    expect(tags()).toEqual([[2, 1]]);
    expect((await ask("PUT", `/drives/b!aigerim/items/${id}/content`, { "If-Match": eTag ?? "" }, "two")).status).toBe(
      412,
    );
    await ask("POST", `/drives/b!aigerim/items/${id}/checkout`);
    expect(tags()).toEqual([[3, 1]]);
  });

  it("writes no token down", async () => {
    const { ask, state } = desk();
    await ask("GET", "/me");
    expect(JSON.stringify(state().log)).not.toContain("token-");
  });
});
