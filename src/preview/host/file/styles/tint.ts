/**
 * A colour made lighter (up to 1) or darker (down to -1), as themes do it: by its lightness, so that its hue stays.
 *
 * @param colour `"#4472c4"`
 */
export function tint(colour: string, by: number): string {
  const parts = partsOf(colour);
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const lightness = (least + most) / 2;
  const wanted = by < 0 ? lightness * (1 + by) : lightness * (1 - by) + by;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const reach = saturation * (1 - Math.abs(2 * wanted - 1));
  return toColour(parts.map((part) => (spread === 0 ? wanted : wanted + ((part - lightness) / spread) * reach)));
}

/** The colour a share of the way from one to another: 0 is the first. */
export function mix(from: string, to: string, share: number): string {
  const end = partsOf(to);
  return toColour(partsOf(from).map((part, at) => part + ((end[at] ?? part) - part) * share));
}

const partsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);

const toColour = (parts: readonly number[]): string =>
  `#${parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
