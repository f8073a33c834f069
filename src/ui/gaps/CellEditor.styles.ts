import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellEditorStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
  area: { minHeight: "120px", maxHeight: "60vh", fieldSizing: "content" },
});
