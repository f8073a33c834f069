/** Export the icons at every size that Office asks for: `npm run assets` writes `assets/icons`. */
import { Resvg } from "@resvg/resvg-js";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Sides in pixels. Office needs 16, 32 and 80; the others save it from scaling on other screens. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const SOURCE = join(__dirname, "icons");
const TARGET = join(__dirname, "../icons");

export interface Icon {
  /** File name, such as `check-16.png`. */
  readonly file: string;
  readonly size: number;
  readonly png: Uint8Array;
}

/** Every drawing at every size. The same drawing always gives the same bytes. */
export function renderIcons(): readonly Icon[] {
  return readdirSync(SOURCE)
    .filter((name) => name.endsWith(".svg"))
    .sort()
    .flatMap((name) => {
      const svg = readFileSync(join(SOURCE, name), "utf8");
      return ICON_SIZES.map((size) => ({
        file: `${name.replace(/\.svg$/, "")}-${size}.png`,
        size,
        png: new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } })
          .render()
          .asPng(),
      }));
    });
}

if (require.main === module) {
  mkdirSync(TARGET, { recursive: true });
  for (const { file, png } of renderIcons()) writeFileSync(join(TARGET, file), png);
}
