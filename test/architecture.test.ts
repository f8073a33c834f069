import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../src");

/** What each folder of `src` may import: other folders of `src`, then packages. This table is the architecture. */
const MAY_IMPORT: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  domain: { folders: [], packages: /^(@noble\/hashes\/.*|@jest\/diff-sequences)$/ },
  app: { folders: ["domain"], packages: /^$/ },
  "adapters/opc": { folders: ["domain"], packages: /^(fflate|saxes)$/ },
  "adapters/xlsx": { folders: ["adapters/opc", "app", "domain"], packages: /^(fflate|saxes|@noble\/hashes\/.*)$/ },
  "adapters/docx": { folders: ["adapters/opc", "app", "domain"], packages: /^(fflate|saxes|@noble\/hashes\/.*)$/ },
  "adapters/draft": { folders: ["adapters/docx", "app", "domain"], packages: /^parse5$/ },
  "adapters/excel": { folders: ["app", "domain"], packages: /^$/ },
  "adapters/office": { folders: ["app", "domain"], packages: /^(@microsoft\/office-js-helpers|@azure\/msal-browser)$/ },
  "adapters/word": { folders: ["adapters/docx", "app", "domain"], packages: /^$/ },
  "adapters/graph": { folders: ["app", "domain"], packages: /^$/ },
  "adapters/exchange": { folders: ["adapters/opc", "domain"], packages: /^$/ },
  "adapters/catalogue": { folders: ["app", "domain"], packages: /^@noble\/hashes\// },
  ui: {
    folders: ["app", "domain"],
    packages: /^(react$|@fluentui\/react-components$|@fluentui\/react-icons$)/,
  },
  taskpane: {
    folders: ["adapters", "app", "commands", "domain", "ui"],
    packages: /^(react$|react-dom\/client$|@fluentui\/react-components$)/,
  },
  commands: { folders: ["adapters", "app", "domain"], packages: /^$/ },
  "sign-in": { folders: ["domain"], packages: /^@azure\/msal-browser\/(popup-relay|redirect-bridge)$/ },
  "save-file": { folders: ["adapters/office", "domain"], packages: /^$/ },
  preview: { folders: ["adapters", "app", "cli", "domain"], packages: /^(node:|@revolist\/revogrid)/ },
  cli: { folders: ["adapters", "app", "domain"], packages: /^(commander$|node:)/ },
};

const NAMES_THAT_SAY_NOTHING = /^(utils?|helpers?|common|misc|types|shared)(\.tsx?)?$/;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join("/"));

const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));
const read = (file: string): string => texts.get(file) ?? "";
const roomOf = (file: string): string =>
  file.startsWith("adapters/") ? file.split("/").slice(0, 2).join("/") : file.split("/")[0]!;
const imports = new Map(
  files.map((file) => [file, ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName)]),
);
const importsOf = (file: string): readonly string[] => imports.get(file) ?? [];
const linesOf = (file: string): number =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length;
const target = (file: string, name: string): string =>
  relative(SRC, resolve(SRC, dirname(file), name))
    .split(sep)
    .join("/");
const within = (folder: string, allowed: readonly string[]): boolean =>
  allowed.some((name) => folder === name || folder.startsWith(`${name}/`));

it("finds the program's files", () => {
  expect(files.length).toBeGreaterThan(50);
});

// One test for all files: a test for each takes longer than what it does, and the answer names them.
describe("the program's files", () => {
  it("import only what their folders may", () => {
    const broken = files.flatMap((file) => {
      const room = roomOf(file);
      const allowed = MAY_IMPORT[room];
      if (file.split("/").length === 1 || !allowed) throw new Error(`No rule for the folder ${room}`);
      const isAllowed = (name: string): boolean => {
        if (!name.startsWith(".")) return allowed.packages.test(name);
        const to = roomOf(target(file, name));
        return to === room || within(to, allowed.folders);
      };
      return importsOf(file)
        .filter((name) => !isAllowed(name))
        .map((name) => `${file}: ${name}`);
    });
    expect(broken).toEqual([]);
  });

  it("have names that say something and no default export", () => {
    expect(files.filter((file) => file.split("/").some((part) => NAMES_THAT_SAY_NOTHING.test(part)))).toEqual([]);
    expect(files.filter((file) => /^export default /m.test(read(file)))).toEqual([]);
  });

  it("are at most 250 lines of code each", () => {
    expect(files.filter((file) => linesOf(file) > 250)).toEqual([]);
  });
});

/** Folders of the core and of the use cases, from the ground up: each may import those before it, and none after it. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [
    "text",
    "instrument",
    "profile",
    "gap",
    "provision",
    "draft",
    "amendment",
    "citation",
    "lookup",
    "review",
    "round",
    "record",
    "rules",
    "adopt",
    "frozen",
    "exchange",
    "coverage",
    "brief",
    "table",
    "portfolio",
  ],
  app: ["words", "online", "", "session", "actions"],
};
/** The one door from the session to what a person can do: opened when the first action is asked for. */
const DOORS: readonly string[] = ["app/session/load-actions.ts"];

describe.each(Object.entries(FLOORS))("%s", (room, floors) => {
  const floorOf = (file: string): number => floors.indexOf(file.split("/").slice(1, -1)[0] ?? "");
  const inRoom = files.filter((file) => file.startsWith(`${room}/`) && floorOf(file) >= 0);

  it("has no arrow that runs back up", () => {
    const upwards = inRoom
      .filter((file) => !DOORS.includes(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith(".") && target(file, name).startsWith(`${room}/`))
          .filter((name) => floorOf(`${target(file, name)}.ts`) > floorOf(file))
          .map((name) => `${file} → ${target(file, name)}`),
      );
    expect(upwards).toEqual([]);
  });

  it("has a floor for every folder", () => {
    const folders = new Set(files.filter((file) => file.startsWith(`${room}/`)).map((file) => file.split("/")));
    expect([...folders].filter((parts) => parts.length > 2 && !floors.includes(parts[1] ?? ""))).toEqual([]);
  });
});

it("has no import cycle", () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .flatMap((name) => {
          const to = target(file, name);
          return [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].filter((candidate) => files.includes(candidate));
        }),
    ]),
  );
  const cycles: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

describe("what domain exports", () => {
  const domain = files.filter((file) => file.startsWith("domain/"));

  it("has its documentation", () => {
    const bare = domain.flatMap((file) =>
      ts
        .createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
        .statements.filter((statement) => ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement))
        .filter((statement) => statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => `${file}: ${statement.name?.text}`),
    );
    expect(bare).toEqual([]);
  });
});
