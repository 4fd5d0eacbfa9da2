// npm graphql answering for itself: one JSON request a line on stdin, one JSON answer a line on stdout, in the order asked.
// What it says is compared with what CanTho.GraphQL says (tests/CanTho.GraphQL.Tests/Oracle). An exception is a verdict too.

import { createInterface } from 'node:readline';
import {
  buildASTSchema, buildSchema, getIntrospectionQuery, GraphQLSchema, introspectionFromSchema, parse, print, printSchema, specifiedRules,
  specifiedScalarTypes, validate, validateSchema, version,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules.js';
import { validateSDL } from 'graphql/validation/validate.js';
import { places, run } from './execution.mjs';

// @defer and @stream are not of the September 2025 edition, and the depth of introspection is a recommendation.
const rules = specifiedRules.filter((rule) => !/^(Defer|Stream|Max)/.test(rule.name));
const schemas = new Map(); // by SDL: the same schema is asked about again and again

const operations = {
  hello: () => ({ version, sdlRules: specifiedSDLRules.map((rule) => rule.name), introspection: getIntrospectionQuery(everything) }),

  documents: ({ sdl, documents }) => {
    const schema = schemaOf(sdl);
    return { verdicts: documents.map((document) => judge(schema, document)) };
  },

  schema: ({ sdl }) => judgeSchema(sdl),
};

const everything = {
  specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
  experimentalDirectiveDeprecation: false,
};

function schemaOf(sdl) {
  if (!schemas.has(sdl)) {
    if (schemas.size > 100) {
      schemas.clear();
    }

    schemas.set(sdl, withStandardScalars(buildSchema(sdl)));
  }

  return schemas.get(sdl);
}

// graphql-js knows of the five only those that the schema uses; documents may use any in the types of their variables.
function withStandardScalars(schema) {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, ...specifiedScalarTypes] });
}

function judge(schema, { text: encoded, variables, operationName, salt }) {
  // Not as a JSON string: .NET's writer does not let half a surrogate pair through, and lexers must be asked about those too.
  const { document, syntax } = read(Buffer.from(encoded, 'base64').toString('utf16le'));

  if (syntax) {
    return { syntax };
  }

  const errors = rules.flatMap((rule) => attempt(rule.name, () => validate(schema, document, [rule], { maxErrors: Infinity })));

  return {
    printed: print(document),
    rules: errors,
    result: errors.length === 0 ? run({ schema, document, variables, operationName, salt }) : null,
  };
}

function judgeSchema(sdl) {
  const { document, syntax } = read(sdl);

  if (syntax) {
    return { syntax };
  }

  const printed = print(document);
  const errors = specifiedSDLRules.flatMap((rule) => attempt(rule.name, () => validateSDL(document, null, [rule])));

  if (errors.length > 0) {
    return { printed, rules: errors };
  }

  try {
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    const problems = attempt('validateSchema', () => validateSchema(schema));

    return problems.length > 0
      ? { printed, rules: problems }
      : { printed, rules: [], introspection: introspectionFromSchema(schema, everything), sdl: printSchema(schema) };
  } catch (error) {
    return { printed, rules: [`buildASTSchema threw ${error.message}`] };
  }
}

function read(text) {
  try {
    return { document: parse(text, { allowEmptySelectionSets: false }) }; // empty ones are a proposal that came after the edition
  } catch (error) {
    return { syntax: error.locations ? places(error) : `threw ${error.message}` };
  }
}

function attempt(name, check) {
  try {
    return check().map((error) => `${name} ${places(error)}`);
  } catch (error) {
    return [`${name} threw ${error.message}`];
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;

  try {
    const request = JSON.parse(line);
    answer = operations[request.operation](request);
  } catch (error) {
    answer = { threw: String(error?.stack ?? error) };
  }

  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
