using System.Text.RegularExpressions;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Where ours is not graphql-js's way, because the September 2025 edition is not.</summary>
/// <param name="Schema">With <paramref name="Document"/>, the smallest example: a test sees to it that it still is one.</param>
/// <param name="Error">Whether an error that only one of them reports is this difference.</param>
/// <param name="Result">Whether two results of execution differ by this.</param>
/// <param name="Text">Whether a text that only ours refuses to read is this.</param>
internal sealed record KnownDifference(
    string Reason,
    string Schema,
    string Document,
    Func<Occurrence, bool>? Error = null,
    Func<DocumentNode, DocumentCase, bool>? Result = null,
    Func<string, bool>? Text = null)
{
    /// <summary>The variables of the example.</summary>
    public string Variables { get; init; } = "{}";
}

/// <summary>An error that one of them reports and the other does not.</summary>
/// <param name="Nodes">Those that begin at its places.</param>
/// <param name="Ours">Whether it is ours; else it is theirs.</param>
internal sealed record Occurrence(Schema Schema, DocumentNode Document, bool Ours, string Rule, IReadOnlyList<Place> Nodes)
{
    public static Occurrence Of(Schema schema, DocumentNode document, bool ours, string error)
    {
        var words = error.Split(' ');

        return new Occurrence(schema, document, ours, words[0], [.. Tree.Places(document).Where(place => words.Contains($"{place.Node.At.Line}:{place.Node.At.Column}"))]);
    }

    public bool At<TNode>(Func<TNode, bool> where)
        where TNode : AstNode => Nodes.Any(place => place.Node is TNode node && where(node));
}

internal static partial class KnownDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("a document with definitions of the type system cannot be executed, and that is all there is to say about them; graphql-js applies its rules to them too",
            "type Query { a: Int }",
            "{ a } type New { a: Nothing }",
            Error: at => at.Document.Definitions.Any(definition => definition is TypeSystemDefinitionNode)
                && at.Rule != "ExecutableDefinitionsRule"
                && (at.Nodes.Any(IsInTypeSystem) || at.Rule is "KnownTypeNamesRule" or "KnownDirectivesRule")),

        new("__typename is a String! like any other when fields are merged; graphql-js knows no type of it",
            "type Query { u: U } union U = A | B type A { a: Int } type B { b: Int }",
            "{ u { ... on A { x: __typename } ... on B { x: b } } }",
            Error: at => at.Rule == "OverlappingFieldsCanBeMergedRule" && at.At<FieldNode>(field => field.Name.Value == "__typename")),

        new("arguments that are the same are the same, even where one is given twice; graphql-js compares the first with the last of a name",
            "type Query { a(x: Int): Int }",
            "{ a(x: 1, x: 2) a(x: 1, x: 2) }",
            Error: at => at is { Rule: "OverlappingFieldsCanBeMergedRule", Ours: false } && at.At<FieldNode>(GivesTwice)),

        new("a variable that may be null but has a default other than null may stand in a OneOf input object (IsVariableUsageAllowed); graphql-js wants it non-null",
            "type Query { a(x: In): Int } input In @oneOf { y: Int }",
            "query ($v: Int = 1) { a(x: { y: $v }) }",
            Error: at => at.Rule == "VariablesInAllowedPositionRule"
                && at.At<VariableDefinitionNode>(variable => variable is { Type: not NonNullTypeNode, DefaultValue: not (null or NullValueNode) })
                && at.Nodes.Any(place => place is { Node: VariableNode, Parent.Node: ObjectFieldNode })),

        new("a number that no double holds is no Float (Float, Input Coercion); graphql-js takes it for infinity",
            "type Query { a(x: Float): Int }",
            "{ a(x: 1e400) }",
            Error: at => at.Rule == "ValuesOfCorrectTypeRule" && at.At<ValueNode>(IsTooLarge)),

        new("a variable that may be null cannot be the field of a OneOf input object; graphql-js overlooks it where the object stands for a non-null value or a list",
            "type Query { a(x: In!): Int } input In @oneOf { y: Int }",
            "query ($v: Int) { a(x: { y: $v }) }",
            Error: at => at is { Rule: "VariablesInAllowedPositionRule", Ours: true }
                && at.At<VariableDefinitionNode>(variable => variable is { Type: not NonNullTypeNode, DefaultValue: null or NullValueNode })
                && at.Nodes.Any(place => place is { Node: VariableNode, Parent.Node: ObjectFieldNode field }
                    && at.Schema.Types.Values.Any(type => type is InputObjectType { IsOneOf: true } input && input.Fields.ContainsKey(field.Name.Value)))),

        new("nothing is known of the arguments of an unknown directive; graphql-js takes them for those of the field that it stands on",
            "type Query { a(x: Int): Int }",
            "{ a @none(x: true) }",
            Error: at => !at.Ours && at.Nodes.Any(place => IsInUnknownDirective(place, at.Schema))),

        new("a variable that is null neither skips nor includes (CollectFields); graphql-js refuses the request",
            "type Query { a: Int }",
            "query ($v: Boolean = true) { a @skip(if: $v) }",
            Result: (document, asked) => Tree.Places(document).Any(place => place.Node is DirectiveNode { Name.Value: "skip" or "include" } directive
                && directive.Arguments is [{ Value: VariableNode variable }]
                && asked.Variables.TryGetPropertyValue(variable.Name.Value, out var value) && value is null))
        {
            Variables = "{\"v\":null}",
        },

        new("directives on the definitions of directives, and extensions of these, are a proposal made since",
            "type Query { a: Int }",
            "directive @a @deprecated on FIELD",
            Text: text => DirectiveOnDirective().IsMatch(text)),

        new("the place where variables of fragments are defined is of a proposal made since",
            "type Query { a: Int }",
            "directive @a on FRAGMENT_VARIABLE_DEFINITION",
            Text: text => text.Contains("FRAGMENT_VARIABLE_DEFINITION", StringComparison.Ordinal)),
    ];

    /// <summary>What differs apart from what is known to.</summary>
    public static Difference? Between(Schema schema, DocumentCase asked, Verdict ours, Verdict theirs)
    {
        if (Difference.Between(ours, theirs) is not { } difference)
        {
            return null;
        }

        if (difference.Level == "result")
        {
            return All.Any(known => known.Result?.Invoke(Read(asked), asked) == true) ? null : difference;
        }

        if (difference.Level == "syntax")
        {
            return theirs.Syntax is null && IsOfLaterProposals(asked.Text) ? null : difference;
        }

        if (difference.Level != "rules")
        {
            return difference;
        }

        var document = Read(asked);
        var (onlyOurs, onlyTheirs) = (Unexplained(difference.Ours, ours: true), Unexplained(difference.Theirs, ours: false));

        // What one alone refuses, the other alone executes.
        return Difference.Between(ours with { Rules = onlyOurs, Result = null }, theirs with { Rules = onlyTheirs, Result = null });

        List<string> Unexplained(string errors, bool ours) => [.. errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(error => Occurrence.Of(schema, document, ours, error) is var occurrence && !All.Any(known => known.Error?.Invoke(occurrence) == true))];
    }

    [GeneratedRegex(@"directive[\s,]*@[\s,]*\w+[\s,]*(\([^)]*\)[\s,]*)?@|extend[\s,]+directive")]
    private static partial Regex DirectiveOnDirective();

    public static bool IsOfLaterProposals(string text) => All.Any(known => known.Text?.Invoke(text) == true);

    private static DocumentNode Read(DocumentCase asked) => Parser.Parse(asked.Text, OurEngine.Unlimited);

    private static bool IsInTypeSystem(Place? place) => place is not null && (place.Node is TypeSystemDefinitionNode || IsInTypeSystem(place.Parent));

    private static bool IsInUnknownDirective(Place? place, Schema schema) => place is not null
        && ((place.Node is DirectiveNode directive && !schema.Directives.ContainsKey(directive.Name.Value)) || IsInUnknownDirective(place.Parent, schema));

    private static bool GivesTwice(FieldNode field) => Tree.Places(field).Any(place =>
        place.Node is FieldNode { Arguments: var given } && given.DistinctBy(argument => argument.Name.Value).Count() < given.Count
        || place.Node is ObjectValueNode { Fields: var fields } && fields.DistinctBy(one => one.Name.Value).Count() < fields.Count);

    private static bool IsTooLarge(ValueNode value) => value switch
    {
        FloatValueNode number => double.IsInfinity(double.Parse(number.Value)),
        IntValueNode number => double.IsInfinity(double.Parse(number.Value)),
        _ => false,
    };
}
