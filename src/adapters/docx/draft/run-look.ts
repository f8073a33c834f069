/** How the letters of a run look, as far as it says what they mean; left out is what nothing is said of. */
export interface RunLook {
  readonly isRaised?: boolean;
  readonly isStruck?: boolean;
  readonly isHidden?: boolean;
}

/** Properties of runs (`w:rPr`) that say so. */
export const LOOKS: ReadonlySet<string> = new Set(["vertAlign", "position", "strike", "dstrike", "vanish"]);

/** In half points: less is a way of setting lines, not of raising letters. */
const RAISED_BY = 4;

/** A look with what one property more says. */
export function lookWith(look: RunLook, property: string, value: string): RunLook {
  switch (property) {
    case "vertAlign":
      return { ...look, isRaised: value === "superscript" };
    case "position":
      return Number(value) >= RAISED_BY ? { ...look, isRaised: true } : look;
    case "vanish":
      return { ...look, isHidden: isOn(value) };
    default:
      return { ...look, isStruck: look.isStruck === true || isOn(value) };
  }
}

/** Whether a property that is on or off is on. */
export const isOn = (value: string): boolean => !/^(?:0|false|off)$/u.test(value);
