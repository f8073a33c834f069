import { unzipSync, zipSync } from "fflate";

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every sheet's part, one after the other. */
export const sheetsOf = (file: Uint8Array): string =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, bytes]) => decoded(bytes))
    .join("");

/** The workbook with the cell that holds a text showing it by a formula. */
export function withFormula(file: Uint8Array, text: string): Uint8Array {
  const parts = unzipSync(file);
  const shared = decoded(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const number = [...shared.matchAll(/<si>.*?<\/si>/gsu)].findIndex(([item]) => item.includes(`>${text}<`));
  const cell = new RegExp(`(<c r="\\w+"[^>]*?) t="s"><v>${number}</v></c>`, "u");
  const [first, rest] = [text.slice(0, 5), text.slice(5)];
  for (const [name, bytes] of Object.entries(parts)) {
    const xml = decoded(bytes);
    if (!name.startsWith("xl/worksheets/sheet") || !cell.test(xml)) continue;
    const formula = `$1 t="str"><f>"${first}"&amp;"${rest}"</f><v>${text}</v></c>`;
    parts[name] = new TextEncoder().encode(xml.replace(cell, formula));
    return zipSync(parts);
  }
  throw new Error(`No cell holds “${text}”`);
}
