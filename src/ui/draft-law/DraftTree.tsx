import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { DraftProvision } from "../../domain/draft/draft-provision";
import { toProvisionTree } from "../../domain/draft/provision-tree";
import { useWords } from "../words/use-words";
import { useProvisionLineStyles } from "./ProvisionLine.styles";
import { Tree } from "./Tree";

/** The provisions as they were read, each below the one it is part of. */
export function DraftTree({ provisions }: { readonly provisions: readonly DraftProvision[] }): ReactNode {
  const styles = useProvisionLineStyles();
  const { draftLaw: words } = useWords();
  const tree = useMemo(() => {
    const places = new Map(provisions.map(({ id }, at) => [id, at]));
    return toProvisionTree(
      provisions,
      provisions.map(({ parent }) => (parent === null ? -1 : (places.get(parent) ?? -1))),
    );
  }, [provisions]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tree
      top={tree.top}
      label={words.tree}
      keyOf={({ provision: { id } }) => id}
      open={open}
      onOpen={(key, on) => setOpen(new Set(on ? [...open, key] : [...open].filter((one) => one !== key)))}
      line={({ provision: { mark, id, heading, text } }) => (
        <>
          <span className={styles.name}>{mark || id}</span>
          <span className={styles.about} title={(heading || text).slice(0, 300)}>
            {(heading || text).slice(0, 120)}
          </span>
        </>
      )}
      more={words.more}
    />
  );
}
