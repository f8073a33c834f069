import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { catalogueSource } from "../../../src/adapters/catalogue/catalogue-source";
import type { Instrument, Part } from "../../../src/domain/instrument/instrument";

const folder = join(__dirname, "../../../src/adapters/catalogue");
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
const catalogue = bundledCatalogue();
const { instruments } = catalogue;

/** The outermost number of a part of the main unit; undefined for letters, kinds and inserted numbers. */
const mainNumber = (ref: string): number | undefined => (/^\d+(\(|$)/.test(ref) ? Number.parseInt(ref, 10) : undefined);

const eachPart = <T>(find: (part: Part, instrument: Instrument) => T | undefined): T[] =>
  instruments.flatMap((instrument) =>
    instrument.parts.map((part) => find(part, instrument)).filter((x) => x !== undefined),
  );

/** Everything the instrument answers to, in lower case. */
const names = ({ aliases, short }: Instrument) => new Set([...aliases, short].map((name) => name.toLowerCase()));
const ambiguous = ({ ambiguousAliases }: Instrument) => Object.keys(ambiguousAliases).map((name) => name.toLowerCase());

describe("the bundled catalogue", () => {
  it("follows its schema", () => {
    const validate = new Ajv({ allErrors: true }).compile(readJson("instruments.schema.json") as object);
    validate(readJson("instruments.json"));
    expect(validate.errors).toBeNull();
  });

  it("holds every instrument and part", () => {
    expect(instruments).toHaveLength(104);
    expect(instruments.flatMap(({ parts }) => parts)).toHaveLength(1030);
    expect(instruments.filter(({ jurisdiction }) => jurisdiction === "KZ")).toHaveLength(17);
  });

  it("has a version of a date and a hash, and is made once", async () => {
    expect(catalogue.version).toMatch(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{6}$/);
    expect(await catalogueSource.load()).toBe(catalogue);
  });

  it("gives an alias to one instrument, unless it is listed as ambiguous in each", () => {
    const shared = [...new Set(instruments.flatMap((instrument) => [...names(instrument)]))].filter((name) => {
      const owners = instruments.filter((instrument) => names(instrument).has(name));
      return owners.length > 1 && !owners.every((owner) => ambiguous(owner).includes(name));
    });
    expect(shared).toEqual([]);
  });

  it("lists as ambiguous only aliases the instrument has", () => {
    const strays = instruments.flatMap(({ id, aliases, ambiguousAliases }) =>
      Object.keys(ambiguousAliases)
        .filter((alias) => !aliases.includes(alias))
        .map((alias) => `${id}: ${alias}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(["Online Safety Act", "AI Act", "Закон об ИИ", "Digital Code", "Цифровой кодекс", "Конституция"])(
    "knows that %s may mean two instruments",
    (alias) => {
      expect(instruments.filter(({ ambiguousAliases }) => alias in ambiguousAliases)).toHaveLength(2);
    },
  );

  it("points from what is superseded to what is current", () => {
    const pairs = instruments.filter(({ supersededBy }) => supersededBy);
    expect(pairs.length).toBeGreaterThanOrEqual(4);
    for (const { supersededBy, standing } of pairs) {
      expect(standing).not.toBe("current");
      expect(catalogue.byId.get(supersededBy ?? "")?.standing).toBe("current");
    }
  });

  it("says why an instrument may not be relied on", () => {
    const silent = instruments.filter(({ standing, notes }) => standing !== "current" && notes.length === 0);
    expect(silent).toEqual([]);
  });

  it("keeps numbers within a known count", () => {
    const beyond = eachPart(({ ref, to, unit }, { id, pinpoint }) => {
      const last = Math.max(...[ref, to].map((r) => (r && !unit ? (mainNumber(r) ?? 0) : 0)));
      return pinpoint.count !== null && last > pinpoint.count ? `${id} ${ref}` : undefined;
    });
    expect(beyond).toEqual([]);
  });

  it("runs from a lower number to a higher one", () => {
    const byNumber = new Intl.Collator("en", { numeric: true });
    const backwards = eachPart(({ ref, to }, { id }) =>
      ref && to && byNumber.compare(ref.replace(/^[a-z ]+ /, ""), to) >= 0 ? `${id} ${ref}-${to}` : undefined,
    );
    expect(backwards).toEqual([]);
  });

  it("names each part by a number or by a label unless its number is unknown, and no part twice", () => {
    for (const { id, parts } of instruments) {
      const printed = parts
        .filter(({ ref, label }) => ref || label)
        .map(({ ref, to, label }) => (ref ? `${ref}-${to ?? ""}` : label));
      expect({ id, printed }).toEqual({ id, printed: [...new Set(printed)] });
    }
  });

  it("sets a unit where the number carries a kind", () => {
    const strays = eachPart(({ ref, unit }, { id }) => {
      const kind = /^([a-z ]+) /.exec(ref ?? "")?.[1];
      return kind !== unit ? `${id} ${ref}` : undefined;
    });
    expect(strays).toEqual([]);
  });
});
