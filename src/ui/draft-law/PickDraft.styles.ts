import { makeStyles } from "@fluentui/react-components";

export const usePickDraftStyles = makeStyles({
  /** The field for files is the browser's own, behind a button that looks as all do. */
  file: { position: "absolute", width: "1px", height: "1px", opacity: 0 },
  area: { minHeight: "96px", maxHeight: "240px" },
});
