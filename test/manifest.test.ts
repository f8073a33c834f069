import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

const manifest = parse(readFileSync(FILE, "utf8"));
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
const readByMicrosoft = (): unknown => {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script, FILE], { cwd: ROOT, encoding: "utf8" }));
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
    expect(readByMicrosoft()).toMatchObject({
      displayName: "Gap Table",
      defaultLocale: "en-US",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      supportUrl: `${ORIGIN}/pane/support.html`,
      defaultSettings: { sourceLocation: `${ORIGIN}/pane/taskpane.html` },
    });
  });

  it("has its elements in the order of the schema", () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ]);
    expect(one("DesktopFormFactor").children.map(({ name }) => name)).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
    expect(one("CustomTab").children.map(({ name }) => name)).toEqual(["Group", "Group", "Group", "Label"]);
    expect(one("Resources").children.map(({ name }) => name)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  it("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(one("Version").text).toBe(`${version}.0`);
  });

  it("asks for ExcelApi 1.13 and no newer set", () => {
    const sets = all(one("Requirements"), "Set").map(({ attributes }) => [
      attributes["Name"],
      attributes["MinVersion"],
    ]);
    expect(sets).toEqual([
      ["ExcelApi", "1.13"],
      ["SharedRuntime", "1.1"],
    ]);
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
  const config = require("../webpack.config.js") as (
    env: Readonly<Record<string, string>>,
  ) => readonly { readonly name: string; readonly plugins: readonly { readonly patterns?: readonly unknown[] }[] }[];
  const written = (origin: string): string => {
    const pane = config({ origin }).find(({ name }) => name === "pane");
    const patterns = (pane?.plugins ?? []).flatMap(({ patterns: copied }) => copied ?? []) as readonly {
      readonly from?: string;
      readonly transform?: (content: Buffer) => string;
    }[];
    return patterns.find(({ from }) => from === "manifest.xml")!.transform!(readFileSync(FILE));
  };

  it("names it in every address, and keeps everything else", () => {
    const built = written("https://gaps.example.org/tools");
    expect(built).toContain('"https://gaps.example.org/tools/pane/taskpane.html"');
    expect(built.replaceAll("https://gaps.example.org/tools/", `${ORIGIN}/`)).toBe(readFileSync(FILE, "utf8"));
    expect(built).not.toContain(`${ORIGIN}/`);
  });

  it.each(["http://gaps.example.org", "https://gaps.example.org/", "gaps.example.org", 'https://a"b'])(
    "refuses %s",
    (origin) => {
      expect(() => written(origin)).toThrow("can't be the origin");
    },
  );
});
