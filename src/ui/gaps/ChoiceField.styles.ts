import { makeStyles, tokens } from "@fluentui/react-components";

const text = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

/** The stand-in takes the room that Fluent's small field and select do. */
export const useChoiceFieldStyles = makeStyles({
  root: { flex: "1 1 120px", minWidth: 0, display: "grid" },
  label: { padding: `${tokens.spacingVerticalXXS} 0`, marginBottom: tokens.spacingVerticalXXS, ...text },
  select: {
    height: "24px",
    minWidth: 0,
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    ...text,
  },
});
