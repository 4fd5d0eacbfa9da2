import { Fragment, type ReactNode } from "react";
import { EntityLink } from "../../entities/EntityLink.tsx";
import type { NamedFragment } from "../../entities/entity.generated.ts";
import { useWords } from "../../language/words.ts";
import { briefingWords } from "./words.ts";

/** Entities in a row, as the language writes a row. */
export function Listed({ of }: { of: readonly NamedFragment[] }) {
  return <InARow of={of}>{(entity) => <EntityLink entity={entity} alone />}</InARow>;
}

export function InARow<T>({ of, children }: { of: readonly T[]; children: (item: T) => ReactNode }) {
  const { comma } = useWords(briefingWords);
  return of.map((item, at) => <Fragment key={at}>{at > 0 && comma}{children(item)}</Fragment>);
}
