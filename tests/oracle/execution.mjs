// Execution with resolvers whose results depend on nothing but the place in the response and the arguments: the C# side has the same in OracleResolvers.cs.

import { execute, getOperationAST, isAbstractType, isCompositeType, isEnumType, isListType, isNonNullType } from 'graphql';

export function run({ schema, document, variables, operationName, salt }) {
  if (getOperationAST(document, operationName)?.operation === 'subscription') {
    return null; // a stream is no response
  }

  const resolvers = new Resolvers(schema, salt);

  try {
    const { data, errors = [] } = execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      fieldResolver: (source, args, context, info) => resolvers.resolve(args, info),
      typeResolver: (value) => value.__typename,
    });

    return { executed: data !== undefined, data, errors: errors.map(error).toSorted(), roots: resolvers.roots };
  } catch (threw) {
    return { threw: threw.message };
  }
}

function error({ path = [], locations }) {
  return `/${path.join('/')} ${places({ locations })}`;
}

/** Where an error is, in the order of the text: the order in which it names its places is nobody's business. */
export function places({ locations = [] }) {
  return locations
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
    .map((at) => `${at.line}:${at.column}`)
    .join(' ');
}

class Resolvers {
  roots = []; // the root fields in the order in which anything below them was resolved

  constructor(schema, salt) {
    this.schema = schema;
    this.salt = salt;
  }

  resolve(args, info) {
    const path = keys(info.path);

    if (this.roots.at(-1) !== path[0]) {
      this.roots.push(path[0]);
    }

    const at = path.join('/');

    if (this.hash(at, 'resolver') % 23 === 0) {
      throw new Error('planned');
    }

    return this.value(info.returnType, at, args);
  }

  value(type, at, args) {
    const hash = this.hash(at, `${type} ${text(args)}`);

    if (isNonNullType(type)) {
      return hash % 29 === 0 ? null : this.present(type.ofType, at, args);
    }

    return hash % 7 === 0 ? null : this.present(type, at, args);
  }

  present(type, at, args) {
    const hash = this.hash(at, `present ${type} ${text(args)}`);
    const wrong = hash % 31 === 0;
    const choice = Math.floor(hash / 31);

    if (isListType(type)) {
      return wrong ? 5 : Array.from({ length: choice % 4 }, (_, i) => this.value(type.ofType, `${at}/${i}`, args));
    }

    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type).map((one) => one.name).sort();
      return { __typename: wrong ? this.schema.getQueryType().name : possible[choice % possible.length] };
    }

    if (isCompositeType(type)) {
      return { __typename: type.name };
    }

    if (isEnumType(type)) {
      const names = type.getValues().map((one) => one.name);
      return wrong ? 'no such value' : names[choice % names.length];
    }

    return this.scalar(type.name, wrong, choice, args);
  }

  scalar(name, wrong, choice, args) {
    switch (name) {
      case 'Int':
        return wrong ? [2147483648, 1.5, 'words'][choice % 3] : choice % 2 === 0 ? choice : -choice;
      case 'Float':
        return wrong ? 'words' : (choice % 100000) / 64;
      case 'Boolean':
        return wrong ? 'words' : choice % 2 === 0;
      case 'ID':
        return wrong ? 1.5 : choice % 2 === 0 ? choice : `id ${choice}`;
      case 'String':
        return wrong ? [] : Object.keys(args).length > 0 ? text(args) : `text ${choice}`;
      default:
        return [choice, `any ${choice}`, { args: text(args), list: [true, null, 1.25] }, [choice, []]][choice % 4];
    }
  }

  // FNV-1a with 32 bits, and a last stir: neighbouring paths must not have neighbouring values.
  hash(at, what) {
    let hash = 2166136261;

    const content = `${this.salt} ${at} ${what}`;

    for (let i = 0; i < content.length; i++) {
      hash = Math.imul(hash ^ content.charCodeAt(i), 16777619);
    }

    return (Math.imul(hash ^ (hash >>> 15), 2246822519) ^ (hash >>> 13)) >>> 0;
  }
}

function keys(path) {
  return path === undefined ? [] : [...keys(path.prev), path.key];
}

// A text that is the same on both sides: keys sorted, a number that is no safe integer as the bits of its double.
function text(value) {
  if (Array.isArray(value)) {
    return `[${value.map(text).join()}]`;
  }

  if (typeof value === 'object' && value !== null) {
    return `{${Object.keys(value).sort().map((key) => `${key}:${text(value[key])}`).join()}}`;
  }

  if (value === undefined) {
    return 'null'; // as JSON has it: a variable without a value in a scalar's list
  }

  return typeof value === 'number' ? number(value) : typeof value === 'string' ? `"${value}"` : String(value);
}

function number(value) {
  return Number.isSafeInteger(value) ? String(value + 0) : new BigUint64Array(new Float64Array([value]).buffer)[0].toString(16);
}
