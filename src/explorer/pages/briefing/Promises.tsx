import { grouped } from "../../api/grouped.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { useWords } from "../../language/words.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { Said } from "./Said.tsx";
import { Detail, Details, Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";

/** What came of the contacts, by contact: outcomes, commitments, what was asked for. */
export function Promises({ of }: { of: BriefingQuery["dossier"]["promises"] }) {
  const words = useWords(briefingWords);
  const byContact = grouped(of, ({ about }) => about.id);

  return (
    <Lines title={words.promises} of={byContact}>
      {([, claims]) => (
        <>
          {claims[0] && <EntityLink entity={claims[0].about} alone />}
          <Details>{claims.map((claim) => <Detail key={claim.id}><Said claim={claim} /></Detail>)}</Details>
        </>
      )}
    </Lines>
  );
}
