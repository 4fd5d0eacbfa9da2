using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using static CanTho.GraphQL.Tests.Oracle.DocumentMutation;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What authors get wrong, by name; each breaks one of the rules, or only seems to.</summary>
internal static class DocumentMutations
{
    public static IReadOnlyList<(string Name, Func<DocumentMutation, DocumentNode> Change)> All { get; } =
    [
        .. Anywhere(),
        .. Operations(),
        .. Fields(),
        .. Fragments(),
        .. Values(),
        .. DirectivesAndVariables(),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Anywhere() =>
    [
        ("an item of a list is gone", on => on.Change<AstNode>((_, _) => [], (_, place) => place.InList)),
        ("an item of a list is doubled", on => on.Change<AstNode>((node, _) => [node, node], (_, place) => place.InList)),
        ("two items of a list change places", on => on.Change<AstNode>(
            (node, place) => [Tree.List(place.Parent!.Node, place.Property!)[place.Index - 1], node], (_, place) => place.Index > 0)),
        ("a name is misspelt", on => on.Change<NameNode>(name => Name($"{name.Value}x"))),
        ("a name is another's", on => on.Change<NameNode>(_ => on.Any<NameNode>()!)),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Operations() =>
    [
        ("an operation is of another kind", on => on.Change<OperationDefinitionNode>(operation =>
            operation with { Operation = on.Dice.Any(Enum.GetValues<OperationType>()) })),
        ("the schema has no such operation", on => Enum.GetValues<OperationType>().Where(kind => on.Schema.RootType(kind) is null).ToList() is { Count: > 0 } kinds
            ? on.Change<OperationDefinitionNode>(operation => operation with { Operation = on.Dice.Any(kinds) })
            : on.Document),
        ("an operation has lost its name", on => on.Change<OperationDefinitionNode>(operation => operation with { Name = null })),
        ("an operation has another's name", on => on.Add($"{{ {(on.Dice.Chance(50) ? "__typename" : "a")} }}") is var more && on.Dice.Chance(50)
            ? more
            : on.Add($"query {on.Any<OperationDefinitionNode>()?.Name?.Value ?? "Op0"} {{ __typename }}")),
        ("there is a definition of the schema", on => on.Add(on.Dice.Any(
            "type New { a: Int }", "extend type Query { new: Int }", "schema { query: Query }", "directive @new on FIELD", "scalar New"))),
        ("a subscription selects more", on => on.Change<OperationDefinitionNode>(
            operation => operation with { SelectionSet = operation.SelectionSet with { Selections = [.. operation.SelectionSet.Selections, More(on, operation)] } },
            operation => operation.Operation is OperationType.Subscription)),
        ("a subscription's field may be left out", on => on.Change<OperationDefinitionNode>(
            operation => operation with { SelectionSet = operation.SelectionSet with { Selections = [.. operation.SelectionSet.Selections.Select(selection => Skipped(selection, on))] } },
            operation => operation.Operation is OperationType.Subscription || on.Dice.Chance(30))),
        ("an operation is a subscription", on => on.Schema.SubscriptionType is null ? on.Document : on.Add(
            $"subscription Sub {{ {on.Dice.Any(on.Schema.SubscriptionType.Fields.Keys.ToList())} {on.Dice.Any("", "__typename", "... { __typename }", "x: __typename", "...F0")} }}")),
    ];

    private static SelectionNode More(DocumentMutation on, OperationDefinitionNode operation) => on.Dice.Next(4) switch
    {
        0 => Field("__typename", on.Dice.Any(null, "x")),
        1 => new InlineFragmentNode(null, [], Set(Field(on.Dice.Any("a", "b", "__typename"))), default),
        2 => Field(on.Dice.Any(on.Schema.RootType(operation.Operation)?.Fields.Keys.ToList() ?? ["a"]), on.Dice.Any(null, "y")),
        _ => new FragmentSpreadNode(Name("F0"), [], default),
    };

    private static SelectionNode Skipped(SelectionNode selection, DocumentMutation on) =>
        selection with { Directives = [.. selection.Directives, Directive($"@{on.Dice.Any("skip", "include")}(if: {on.Dice.Any("true", "false", "$v0", "$none")})")] };

    private static DirectiveNode Directive(string text) =>
        ((OperationDefinitionNode)Parser.Parse($"query {text} {{ a }}").Definitions[0]).Directives[0];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Fields() =>
    [
        ("a field is another", on => on.Change<FieldNode>(field => field with { Name = Name(on.Any<FieldNode>()!.Name.Value) })),
        ("a field has the response name of another", on => on.Change<FieldNode>(field => field with { Alias = Name(on.Any<FieldNode>()!.ResponseName) })),
        ("a field has the response name of another", on => on.Change<FieldNode>(field => field with { Alias = Name(on.Any<FieldNode>()!.ResponseName) })),
        ("a field stands twice with other arguments", on => on.Change<FieldNode>(
            (field, place) => [field, (FieldNode)field with { Arguments = field.Arguments.Count > 0 ? [.. field.Arguments.Skip(1)] : [new(Name("x"), new IntValueNode("1", default), default)] }],
            (_, _) => true)),
        ("a field's arguments stand the other way round", on => on.Change<FieldNode>((field, place) =>
            [field, field with { Arguments = [.. field.Arguments.Reverse()] }], (field, _) => field.Arguments.Count > 0)),
        ("a field has lost its selections", on => on.Change<FieldNode>(field => field with { SelectionSet = null }, field => field.SelectionSet is not null)),
        ("a leaf has selections", on => on.Change<FieldNode>(field => field with { SelectionSet = Set(Field("a")) }, field => field.SelectionSet is null)),
        ("a selection is another's", on => on.Change<SelectionNode>(_ => on.Any<SelectionNode>()!)),
        ("a set of selections is another's", on => on.Change<SelectionSetNode>(_ => on.Any<SelectionSetNode>()!)),
        ("all selections of two sets stand in one", on => on.Change<SelectionSetNode>(set => set with { Selections = [.. set.Selections, .. on.Any<SelectionSetNode>()!.Selections] })),
        ("an argument is not known", on => on.Change<FieldNode>(field => field with { Arguments = [.. field.Arguments, new(Name("none"), new NullValueNode(default), default)] })),
        ("an argument stands twice", on => on.Change<ArgumentNode>((argument, _) => [argument, on.Dice.Chance(50) ? argument : argument with { Value = Constant(on.Dice) }])),
        ("a field has lost its arguments", on => on.Change<FieldNode>(field => field with { Arguments = [] }, field => field.Arguments.Count > 0)),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Fragments() =>
    [
        ("a fragment is spread where it may not be", on => on.Change<SelectionSetNode>(set =>
            set with { Selections = [.. set.Selections, new FragmentSpreadNode(Name(on.Any<FragmentDefinitionNode>()?.Name.Value ?? "F0"), [], default)] })),
        ("a fragment stands twice", on => on.Change<FragmentDefinitionNode>((fragment, _) => [fragment, fragment])),
        ("a fragment is spread in itself", on => on.Change<FragmentDefinitionNode>(fragment => fragment with { SelectionSet = fragment.SelectionSet with
        {
            Selections = [.. fragment.SelectionSet.Selections, new FragmentSpreadNode(on.Dice.Chance(50) ? fragment.Name : Name(on.Any<FragmentDefinitionNode>()!.Name.Value), [], default)],
        } })),
        ("a fragment is never used", on => on.Add($"fragment Unused on {on.TypeName(type => type is CompositeType)} {{ __typename }}")),
        ("a type is none of the schema", on => on.Change<NamedTypeNode>(type => Type($"{type.Name.Value}s"))),
        ("a condition is no composite type", on => on.Change<NamedTypeNode>(
            (_, _) => [Type(on.TypeName(type => type is not CompositeType))], (_, place) => place.Parent?.Node is FragmentDefinitionNode or InlineFragmentNode)),
        ("a condition is another type", on => on.Change<NamedTypeNode>(_ => Type(on.TypeName(_ => true)))),
        ("a condition is another composite type", on => on.Change<NamedTypeNode>(_ => Type(on.TypeName(type => type is CompositeType)))),
        ("selections stand in a fragment", on => on.Change<SelectionNode>(selection =>
            new InlineFragmentNode(on.Dice.Chance(30) ? null : Type(on.TypeName(type => type is CompositeType)), [], Set(selection), default))),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Values() =>
    [
        ("a value is of another kind", on => on.Change<ValueNode>(_ => Constant(on.Dice))),
        ("a value is another's", on => on.Change<ValueNode>(_ => on.Any<ValueNode>()!)),
        ("a value is null", on => on.Change<ValueNode>(_ => new NullValueNode(default))),
        ("a value is a list of it", on => on.Change<ValueNode>(value => new ListValueNode([value], default))),
        ("a value is a variable", on => on.Change<ValueNode>(_ => new VariableNode(Name(on.Any<VariableDefinitionNode>()?.Variable.Name.Value ?? "none"), default))),
        ("an object has one more field", on => on.Change<ObjectValueNode>(value =>
            value with { Fields = [.. value.Fields, new ObjectFieldNode(Name(on.Dice.Any("x", "y", "z", "w", "k", "none")), Constant(on.Dice), default)] })),
        ("an object's field stands twice", on => on.Change<ObjectFieldNode>((field, _) => [field, field])),
        ("an object's field has another's value", on => on.Change<ObjectFieldNode>(field => field with { Value = on.Any<ValueNode>()! })),
    ];

    private static ValueNode Constant(Dice dice) => Parser.ParseConstantValue(dice.Any(
        "1", "-1", "0", "2147483648", "1.5", "1e400", "\"text\"", "\"\"\"block\"\"\"", "true", "null", "V0", "NONE", "[]", "[1]", "[null]", "{}", "{x: 1}", "{x: 1, y: 2}", "[[1]]"));

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> DirectivesAndVariables() =>
    [
        ("a directive stands elsewhere", on => on.Any<DirectiveNode>() is { } directive && on.Dice.Chance(60)
            ? on.Change<SelectionNode>(selection => selection with { Directives = [.. selection.Directives, directive] })
            : on.Change<FieldNode>(field => field with { Directives = [.. field.Directives, Directive(on.Dice.Any(
                "@none", "@deprecated", "@skip", "@skip(if: true)", "@include(if: 1)", "@oneOf", "@onSchema0", "@on0", "@on1"))] })),
        ("a directive stands twice", on => on.Change<DirectiveNode>((directive, _) => [directive, directive])),
        ("an operation has a directive", on => on.Change<OperationDefinitionNode>(operation =>
            operation with { Directives = [.. operation.Directives, Directive(on.Dice.Any("@on0", "@on1", "@skip(if: true)", "@none"))] })),
        ("a fragment has a directive", on => on.Change<FragmentDefinitionNode>(fragment =>
            fragment with { Directives = [.. fragment.Directives, Directive(on.Dice.Any("@on0", "@on1", "@skip(if: true)", "@on0 @on0"))] })),
        ("a variable is of another type", on => on.Change<VariableDefinitionNode>(variable => variable with { Type = Parser.ParseType(OtherType(on)) })),
        ("a variable may be null", on => on.Change<NonNullTypeNode>(type => type.Type)),
        ("a variable may not be null", on => on.Change<VariableDefinitionNode>(variable => variable with { Type = new NonNullTypeNode(variable.Type, default) }, variable => variable.Type is not NonNullTypeNode)),
        ("a variable has another default", on => on.Change<VariableDefinitionNode>(variable => variable with { DefaultValue = on.Dice.Chance(30) ? null : Constant(on.Dice) })),
        ("a variable has another's name", on => on.Change<VariableDefinitionNode>(variable => variable with { Variable = on.Any<VariableDefinitionNode>()!.Variable })),
        ("a variable is never used", on => on.Change<OperationDefinitionNode>(operation => operation with
        {
            VariableDefinitions = [.. operation.VariableDefinitions, new(null, new VariableNode(Name("unused"), default), Type("Int"), null, [], default)],
        })),
    ];

    private static string OtherType(DocumentMutation on)
    {
        var name = on.TypeName(type => on.Dice.Chance(20) || type.IsInput);

        return on.Dice.Any(name, $"{name}!", $"[{name}]", $"[{name}!]!", "Int", "Boolean!", "Nothing");
    }
}
