import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "560px", width: "calc(100vw - 24px)" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { flexWrap: "wrap", justifyContent: "flex-end" },
});
