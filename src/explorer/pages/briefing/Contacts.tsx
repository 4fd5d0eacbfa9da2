import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { Listed } from "./Listed.tsx";
import { Notes } from "./notes.tsx";
import { Detail, Details, Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";

/** Every meeting and signature, the latest first: when, where, as what, who of us and who else was there. */
export function Contacts({ of }: { of: BriefingQuery["dossier"]["contacts"] }) {
  const words = useWords(briefingWords);
  const { period } = useDates();

  return (
    <Lines title={words.contacts} of={of} elsewhere="timeline" none={words.noContacts} before={({ when }) => (when ? period(when) : words.undated)}>
      {(contact) => (
        <>
          <EntityLink entity={contact.at} alone /><Notes of={contact.sources} />
          <Details>
            {contact.places.length > 0 && <Detail name={words.at}><Listed of={contact.places} /></Detail>}
            {contact.role && <Detail name={words.as}>{contact.role}</Detail>}
            {contact.ours.length > 0 && <Detail name={words.ours}><Listed of={contact.ours} /></Detail>}
            {contact.others.length > 0 && <Detail name={words.others}><Listed of={contact.others} /></Detail>}
          </Details>
        </>
      )}
    </Lines>
  );
}
