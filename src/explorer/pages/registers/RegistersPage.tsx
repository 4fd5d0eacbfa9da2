import type { ComponentType } from "react";
import { Navigate, useParams } from "react-router";
import type { EntityKind } from "../../api/schema.generated.ts";
import { NotFound } from "../../shell/NotFound.tsx";
import { Agreements } from "./kinds/Agreements.tsx";
import { Documents } from "./kinds/Documents.tsx";
import { Events } from "./kinds/Events.tsx";
import { Organisations } from "./kinds/Organisations.tsx";
import { People } from "./kinds/People.tsx";
import { Places } from "./kinds/Places.tsx";
import { Projects } from "./kinds/Projects.tsx";
import { Tasks } from "./kinds/Tasks.tsx";
import { kindOf } from "./useRegisterQuestion.ts";

const registers: Record<EntityKind, ComponentType> = {
  PERSON: People, ORGANISATION: Organisations, PLACE: Places, AGREEMENT: Agreements, PROJECT: Projects, EVENT: Events, TASK: Tasks, DOCUMENT: Documents,
};

/** One register for each kind; that of people where none is named. */
export function RegistersPage() {
  const word = useParams().kind;
  const kind = kindOf(word);
  if (word === undefined) return <Navigate to="/registers/person" replace />;
  if (kind === undefined) return <NotFound />;

  const Register = registers[kind];
  return <Register />;
}
