import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import type { FixDialogProps } from "./FixDialog";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog")).FixDialog }));

/** The preview of changes, loaded when there is one. */
export const LazyFixDialog = (props: FixDialogProps): ReactNode => (
  <Suspense fallback={null}>
    <FixDialog {...props} />
  </Suspense>
);
