import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";

import { ICON_SIZES, renderIcons } from "../assets/source/build-icons";
import { RIBBON_COMMANDS } from "../src/app/ribbon";

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "manifest.xml");
const ORIGIN = "https://localhost:3000";
const TRANSLATIONS = ["ru-RU", "kk-KZ"];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parse = (xml: string): Element => {
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: "", attributes: {}, children: [], text: "" },
  ];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text.trim()));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return open[0]!.children[0]!;
};

const { buildManifest } = require("../src/taskpane/build/manifest.js") as {
  readonly buildManifest: (xml: string, env?: Readonly<Record<string, string | boolean>>) => string;
};
const built = (env: Readonly<Record<string, string | boolean>> = {}): string =>
  buildManifest(readFileSync(FILE, "utf8"), env);
const manifest = parse(built());
const withWord = parse(built({ word: true }));
const all = (element: Element, name?: string): readonly Element[] =>
  element.children.flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...all(child, name),
  ]);
const one = (name: string): Element => all(manifest, name)[0]!;
const everything = all(manifest);
const resources = one("Resources").children.flatMap((list) => list.children);
const urls = everything
  .flatMap(({ attributes }) => [
    attributes["DefaultValue"],
    attributes["Value"],
    attributes["Url"],
    attributes["ResourcesUrl"],
  ])
  .filter((value): value is string => value?.includes("://") ?? false);

/** In a process of its own, because the parser's dependencies are modules that jest can't load. */
const readByMicrosoft = (xml: string): unknown => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-manifest-"));
  const file = join(folder, "manifest.xml");
  writeFileSync(file, xml);
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)))`;
  const said = execFileSync(process.execPath, ["-e", script, file], { cwd: ROOT, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return JSON.parse(said);
};

/** Children in Microsoft's published order (learn.microsoft.com, "How to find the proper order of manifest elements"). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: (
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides"
  ).split(" "),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["OverriddenByRibbonApi", "Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title", "SupportsPinning"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const officeJson = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, "assets/office", name), "utf8")) as T;

/** Width and height from a PNG's header. */
const pixels = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** Where a file of the pane's folder lies in this repository; pages that the build makes have no place. */
const sourceOf = (url: string): string | undefined => {
  const path = url.replace(`${ORIGIN}/pane/`, "");
  if (path.startsWith("icons/")) return join(ROOT, "assets", path);
  return path === "taskpane.html" ? undefined : join(ROOT, "assets/office", path);
};

describe("the manifest", () => {
  it("is read by Microsoft's own parser", () => {
    expect(readByMicrosoft(built())).toMatchObject({
      displayName: "Gap Table",
      defaultLocale: "en-US",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      supportUrl: `${ORIGIN}/pane/support.html`,
      defaultSettings: { sourceLocation: `${ORIGIN}/pane/taskpane.html` },
    });
  });

  it.each([
    ["Excel alone", manifest],
    ["Excel and Word", withWord],
  ])("for %s has its elements in the published order", (_, root) => {
    const known = [root, ...all(root)].filter(({ name }) => name in ORDER);
    expect(known.length).toBeGreaterThan(20);
    for (const { name, children } of known) {
      const places = children.map((child) => ORDER[name]!.indexOf(child.name));
      if (name === "Host" && children.length === 0) continue;
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
      expect([name, places.includes(-1)]).toEqual([name, false]);
    }
  });

  it("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(one("Version").text).toBe(`${version}.0`);
  });

  it("asks for what every host that it names can meet; the pane itself looks for ExcelApi", () => {
    const sets = all(manifest, "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual([["SharedRuntime", "1.1"]]);
  });
});

describe("the manifest for Excel and Word", () => {
  const hosts = all(withWord, "Host");
  const ofWord = hosts.find(({ attributes }) => attributes["xsi:type"] === "Document")!;

  it("names Word beside Excel, and only when the build is told to", () => {
    expect(readByMicrosoft(built({ word: true }))).toMatchObject({ hosts: ["Workbook", "Document"] });
    expect(hosts.map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Document",
      "Workbook",
      "Document",
    ]);
    expect(built()).not.toMatch(/<!-- \/?word -->|"Document"|resid="Word|id="Word/u);
    expect(built({ word: true })).not.toContain("<!-- word -->");
  });

  it("gives Word a runtime and ids of its own, and no button but the one that opens the pane", () => {
    expect(all(ofWord, "Runtime").map(({ attributes }) => attributes["lifetime"])).toEqual(["long"]);
    expect(all(ofWord, "Action").map(({ attributes }) => attributes["xsi:type"])).toEqual(["ShowTaskpane"]);
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => all(withWord, name));
    expect(new Set(ids.map(({ attributes }) => attributes["id"])).size).toBe(ids.length);
  });

  it("defines all that it uses, in every language", () => {
    const defined = all(withWord, "Resources")[0]!.children;
    const ids = defined.flatMap(({ children }) => children.map(({ attributes }) => attributes["id"]!));
    const used = new Set(all(withWord).flatMap(({ attributes }) => attributes["resid"] ?? []));
    expect([...used].sort()).toEqual([...ids].sort());
    for (const { attributes, children } of all(withWord, "bt:String")) {
      expect([attributes["id"], children.map((child) => child.attributes["Locale"])]).toEqual([
        attributes["id"],
        TRANSLATIONS,
      ]);
    }
  });
});

describe("the manifest's resources", () => {
  it("have ids of at most 32 characters, each given once", () => {
    const ids = resources.map(({ attributes }) => attributes["id"]!);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("are all defined and all used", () => {
    const used = new Set(everything.flatMap(({ attributes }) => attributes["resid"] ?? []));
    const defined = new Set(resources.map(({ attributes }) => attributes["id"]!));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect([...defined].filter((id) => !used.has(id))).toEqual([]);
  });

  it("exist in every language", () => {
    const strings = [...resources.filter(({ name }) => name === "bt:String"), one("DisplayName"), one("Description")];
    expect(strings.length).toBeGreaterThan(15);
    for (const { attributes, children } of strings) {
      expect([attributes["id"], children.map((child) => child.attributes["Locale"])]).toEqual([
        attributes["id"],
        TRANSLATIONS,
      ]);
      for (const child of children) expect(child.attributes["Value"]).not.toBe("");
    }
  });

  it("keep to the lengths that Office allows", () => {
    const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;
    for (const [list, limit] of Object.entries(limits)) {
      const values = all(one(list)).flatMap(
        ({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "",
      );
      expect(values.filter((value) => value.length > limit)).toEqual([]);
    }
    const described = [one("Description"), ...all(one("Description"))];
    expect(
      described.filter(({ attributes }) => (attributes["DefaultValue"] ?? attributes["Value"]!).length > 250),
    ).toEqual([]);
  });
});

describe("the manifest's addresses", () => {
  it("are https, of one origin, and of no other domain", () => {
    expect(urls.length).toBeGreaterThan(40);
    expect(urls.filter((url) => !url.startsWith(`${ORIGIN}/pane/`))).toEqual([]);
    expect(all(manifest, "AppDomain")).toEqual([]);
  });

  it("name files that exist", () => {
    const languages = ["en-US", ...TRANSLATIONS];
    const named = urls.flatMap((url) =>
      languages.map((locale) => sourceOf(url.replace("${token.locale}", locale)) ?? []).flat(),
    );
    const missing = [...new Set(named)].filter((file) => {
      const folder = join(file, "..");
      return !readdirSync(folder).includes(file.slice(folder.length + 1));
    });
    expect(missing).toEqual([]);
  });

  it("give every button its icon at every size, with as many pixels as it says", () => {
    for (const icon of all(manifest, "Icon")) {
      expect(icon.children.map(({ attributes }) => Number(attributes["size"]))).toEqual([...ICON_SIZES]);
      for (const { attributes } of icon.children) {
        const size = Number(attributes["size"]);
        const image = resources.find((resource) => resource.attributes["id"] === attributes["resid"])!;
        const file = sourceOf(image.attributes["DefaultValue"]!)!;
        expect([file, pixels(readFileSync(file))]).toEqual([file, [size, size]]);
      }
    }
  });
});

describe("the ribbon", () => {
  it("runs only functions that the pane knows, in the runtime that it shares with the pane", () => {
    const functions = all(manifest, "FunctionName").map(({ text }) => text);
    expect(["openPane", ...functions]).toEqual([...RIBBON_COMMANDS]);
    const pages = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((name) => all(one("VersionOverrides"), name));
    expect(new Set(pages.map(({ attributes }) => attributes["resid"]))).toEqual(new Set(["Taskpane.Url"]));
  });

  it("has ids that are given once", () => {
    const ids = ["CustomTab", "Group", "Control"]
      .flatMap((name) => all(manifest, name))
      .map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the keyboard shortcuts", () => {
  const shortcuts = officeJson<{
    readonly actions: readonly { readonly id: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
  }>("shortcuts.json");

  it("reach every command, each with a key of its own that Excel leaves free", () => {
    expect(shortcuts.actions.map(({ id }) => id)).toEqual([...RIBBON_COMMANDS]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual([...RIBBON_COMMANDS]);
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+\d$/);
  });

  it.each(["en-US", ...TRANSLATIONS])("have names in %s", (locale) => {
    const names = officeJson<Record<string, { readonly value: string }>>(`shortcuts.${locale}.json`);
    for (const { id, name } of shortcuts.actions) {
      expect(name).toBe(`\${resource.${id}}`);
      expect(names[id]?.value).toMatch(/\p{L}{3}/u);
      if (locale === "en-US") expect(names[id]?.value).toBe(shortcuts.resources.default[id]?.value);
    }
  });
});

describe("the icons", () => {
  it("are the drawings, exported", () => {
    const icons = renderIcons();
    expect(readdirSync(join(ROOT, "assets/icons")).sort()).toEqual(icons.map(({ file }) => file).sort());
    const stale = icons.filter(({ file, png }) => !readFileSync(join(ROOT, "assets/icons", file)).equals(png));
    expect(stale.map(({ file }) => file)).toEqual([]);
  });
});

describe("the build for another origin", () => {
  const origin = "https://gaps.example.org/tools";

  it("names it in every address, and keeps everything else", () => {
    const other = built({ origin });
    expect(other).toContain('"https://gaps.example.org/tools/pane/taskpane.html"');
    expect(other.replaceAll(`${origin}/`, `${ORIGIN}/`)).toBe(built());
    expect(other).not.toContain("localhost");
  });

  it("names the support page and the provider that it is given", () => {
    const other = parse(
      built({ origin, support: "https://help.example.org/gap-table?from=excel", provider: "Child Rights Office" }),
    );
    expect(other.children.find(({ name }) => name === "SupportUrl")?.attributes["DefaultValue"]).toBe(
      "https://help.example.org/gap-table?from=excel",
    );
    expect(other.children.find(({ name }) => name === "ProviderName")?.text).toBe("Child Rights Office");
    expect(all(other).filter(({ attributes }) => attributes["DefaultValue"]?.endsWith("support.html"))).toEqual([]);
  });

  it.each(["http://gaps.example.org", "https://gaps.example.org/", "gaps.example.org", 'https://a"b'])(
    "refuses %s",
    (other) => {
      expect(() => built({ origin: other })).toThrow("can't be the origin");
    },
  );

  it.each(["https://localhost:3000/help.html", "mailto:help@example.org", 'https://a"b'])(
    "refuses %s as the support page",
    (support) => {
      expect(() => built({ origin, support })).toThrow("can't be the support address");
    },
  );

  it.each(["<b>", "A & B", ""])("refuses “%s” as the provider", (provider) => {
    expect(() => built({ origin, provider })).toThrow("can't be the provider's name");
  });

  it("is what webpack writes", () => {
    const config = require("../webpack.config.js") as (
      env: Readonly<Record<string, string>>,
    ) => readonly { readonly name: string; readonly plugins: readonly { readonly patterns?: readonly unknown[] }[] }[];
    const patterns = config({ origin })
      .find(({ name }) => name === "pane")!
      .plugins.flatMap(({ patterns: copied }) => copied ?? []) as readonly {
      readonly from?: string;
      readonly transform?: (content: Buffer) => string;
    }[];
    const { transform } = patterns.find(({ from }) => from === "manifest.xml")!;
    expect(transform!(readFileSync(FILE))).toBe(built({ origin }));
  });
});
