import { makeStyles, tokens } from "@fluentui/react-components";

export const useConflictDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "560px", width: "calc(100vw - 24px)" },
  body: { gap: tokens.spacingVerticalS, display: "flex", flexDirection: "column" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(220px, 100%), 1fr))",
  },
  text: { margin: 0, gridColumn: "1 / -1", overflowWrap: "anywhere" },
  side: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "30vh",
    overflowY: "auto",
  },
  actions: { flexWrap: "wrap", justifyContent: "flex-end" },
});
