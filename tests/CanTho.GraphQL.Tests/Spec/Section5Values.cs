namespace CanTho.GraphQL.Tests.Spec;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Validation, from values to variables.</summary>
public static class Section5Values
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "30", "Values-of-Correct-Type", "query ($filter: Filter = { least: 1, name: \"R\" }, $key: Key = { id: \"1\" }) { arguments { boolean(value: true) float(value: 123) filter(filter: $filter) key(key: $key) } }", "valid" },
        { "C31", "Values-of-Correct-Type", "query ($id: ID) { arguments { int(value: \"123\") filter(filter: { least: 1, name: 123 }) none: key(key: {}) two: key(key: { name: \"R\", id: $id }) keys(keys: [{ id: $id }]) } }", "breaks ValuesOfCorrectTypeRule, VariablesInAllowedPositionRule" },
        { "31", "Input-Object-Field-Names", "{ arguments { filter(filter: { least: 1, name: \"R\" }) } }", "valid" },
        { "C32", "Input-Object-Field-Names", "{ arguments { filter(filter: { least: 1, favouriteFood: \"bone\" }) } }", "breaks ValuesOfCorrectTypeRule" },
        { "C33", "Input-Object-Field-Uniqueness", "{ arguments { filter(filter: { least: 1, least: 2 }) } }", "breaks UniqueInputFieldNamesRule" },
        { "C34", "Directives-Are-in-Valid-Locations", "query ($none: Boolean!) @skip(if: $none) { dog { name } }", "breaks KnownDirectivesRule" },
        { "RC2", "Directives-Are-Unique-per-Location", "query ($a: Boolean = true, $b: Boolean = false) { dog { name @skip(if: $a) @skip(if: $b) } }", "breaks UniqueDirectivesPerLocationRule" },
        { "R2", "Directives-Are-Unique-per-Location", "query ($a: Boolean = true, $b: Boolean = false) { dog @skip(if: $a) { name } dog @skip(if: $b) { nickname } }", "valid" },
        { "C35", "Variable-Uniqueness", "query ($home: Boolean, $home: Boolean) { dog { isTrained(atHome: $home) } }", "breaks UniqueVariableNamesRule" },
        { "32", "Variable-Uniqueness", "query A($home: Boolean) { ...F } query B($home: Boolean) { ...F } fragment F on Query { dog { isTrained(atHome: $home) } }", "valid" },
        { "33", "Variables-Are-Input-Types", "type Query { size: Int } extend type Query { all(of: [Boolean!]): Boolean }", "builds" },
        { "34", "Variables-Are-Input-Types", "query A($home: Boolean) { dog { isTrained(atHome: $home) } } query B($filter: Filter) { arguments { filter(filter: $filter) } } query C($values: [String!]) { arguments { listOfNonNull(values: $values) } }", "valid" },
        { "C36", "Variables-Are-Input-Types", "query A($a: Cat) { dog { name @tag(name: $a) } } query B($b: Dog!) { dog { name @tag(name: $b) } } query C($c: [Pet]) { dog { name @tag(name: $c) } } query D($d: CatOrDog) { dog { name @tag(name: $d) } }", "breaks VariablesAreInputTypesRule, VariablesInAllowedPositionRule" },
        { "35", "All-Variable-Uses-Defined", "query A($home: Boolean) { dog { isTrained(atHome: $home) } }", "valid" },
        { "C37", "All-Variable-Uses-Defined", "query A { dog { isTrained(atHome: $home) } }", "breaks NoUndefinedVariablesRule" },
        { "36", "All-Variable-Uses-Defined", "query A($home: Boolean) { dog { ...F } }" + Trained, "valid" },
        { "C38", "All-Variable-Uses-Defined", "query A { dog { ...F } }" + Trained, "breaks NoUndefinedVariablesRule" },
        { "C39", "All-Variable-Uses-Defined", "query A { dog { ...Outer } } fragment Outer on Dog { ...F }" + Trained, "breaks NoUndefinedVariablesRule" },
        { "37", "All-Variable-Uses-Defined", "query A($home: Boolean) { dog { ...F } } query B($home: Boolean) { dog { ...F } }" + Trained, "valid" },
        { "C40", "All-Variable-Uses-Defined", "query A($home: Boolean) { dog { ...F } } query B { dog { ...F } }" + Trained, "breaks NoUndefinedVariablesRule" },
        { "C41", "All-Variables-Used", "query A($home: Boolean) { dog { isTrained } }", "breaks NoUnusedVariablesRule" },
        { "38", "All-Variables-Used", "query A($home: Boolean) { dog { ...F } }" + Trained, "valid" },
        { "C42", "All-Variables-Used", "query A($home: Boolean) { dog { ...F } } fragment F on Dog { isTrained }", "breaks NoUnusedVariablesRule" },
        { "C43", "All-Variables-Used", "query A($home: Boolean) { dog { ...F } } query B($home: Boolean, $more: Int) { dog { ...F } }" + Trained, "breaks NoUnusedVariablesRule" },
        { "C44", "All-Variable-Usages-Are-Allowed", "query ($v: Int) { arguments { boolean(value: $v) } }", "breaks VariablesInAllowedPositionRule" },
        { "C45", "All-Variable-Usages-Are-Allowed", "query ($v: [Boolean]) { arguments { boolean(value: $v) } }", "breaks VariablesInAllowedPositionRule" },
        { "C46", "All-Variable-Usages-Are-Allowed", "query ($v: Boolean) { arguments { nonNullBoolean(value: $v) } }", "breaks VariablesInAllowedPositionRule" },
        { "39", "All-Variable-Usages-Are-Allowed", "query ($v: [Boolean]!) { arguments { nonNullBooleans(values: $v) } }", "valid" },
        { "C47", "All-Variable-Usages-Are-Allowed", "query ($v: [Boolean]) { arguments { nonNullBooleans(values: $v) } }", "breaks VariablesInAllowedPositionRule" },
        { "40", "All-Variable-Usages-Are-Allowed", "query A($v: ID!) { arguments { key(key: { id: $v }) } } query B($v: ID! = 1) { arguments { key(key: { id: $v }) } }", "valid" },
        { "C48", "All-Variable-Usages-Are-Allowed", "query ($v: ID) { arguments { key(key: { id: $v }) } }", "breaks VariablesInAllowedPositionRule" },
        { "41", "All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist", "query ($v: Boolean) { arguments { nonNullBooleanWithDefault(value: $v) } }", "valid" },
        { "42", "All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist", "query ($v: Boolean = true) { arguments { nonNullBoolean(value: $v) } }", "valid" },
    };

    private const string Trained = " fragment F on Dog { isTrained(atHome: $home) }";
}
