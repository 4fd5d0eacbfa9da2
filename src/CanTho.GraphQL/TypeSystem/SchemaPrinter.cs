using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// Writes a schema as SDL: what its author defined, in that order, extensions merged into what they extend. Built-in types and
/// directives are left out, as is usual, and so are uses of directives of the author's own.
/// </summary>
public static class SchemaPrinter
{
    public static string Print(Schema schema) => string.Join("\n\n",
    [
        .. Roots(schema) is { } roots ? [roots] : Array.Empty<string>(),
        .. schema.Directives.Values.Where(directive => !BuiltIns.IsBuiltIn(directive)).Select(Print),
        .. schema.Types.Values.Where(type => !BuiltIns.IsBuiltIn(type)).Select(Print),
    ]);

    /// <summary>One type's definition.</summary>
    public static string Print(NamedType type) => Description(type.Description) + type switch
    {
        ScalarType { SpecifiedByUrl: { } url } => $"scalar {type} @specifiedBy(url: {QuotedString.Print(url)}){Costs(type.Directives)}",
        ScalarType => $"scalar {type}{Costs(type.Directives)}",
        ObjectType fields =>
            $"type {type}{Implements(fields)}{Costs(type.Directives)}{Block(fields.Fields.Values, field => field.Description, Text)}",
        InterfaceType fields => $"interface {type}{Implements(fields)}{Block(fields.Fields.Values, field => field.Description, Text)}",
        UnionType union => $"union {type}{(union.Types.Count == 0 ? "" : $" = {string.Join(" | ", union.Types)}")}",
        EnumType words => $"enum {type}{Costs(type.Directives)}{Block(words.Values.Values, value => value.Description, Text)}",
        InputObjectType input =>
            $"input {type}{(input.IsOneOf ? " @oneOf" : "")}{Block(input.Fields.Values, field => field.Description, Text)}",
        _ => throw new ArgumentException($"No way to print a {type.GetType().Name}.", nameof(type)),
    };

    /// <summary>One directive's definition.</summary>
    public static string Print(DirectiveDefinition directive) =>
        $"{Description(directive.Description)}directive @{directive.Name}{Arguments(directive.Arguments.Values, "")}"
        + $"{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Locations)}";

    /// <summary>The schema definition; left out where it would only say that the root types have the usual names.</summary>
    private static string? Roots(Schema schema)
    {
        var operations = Enum.GetValues<OperationType>();
        var usual = operations.All(operation => schema.RootType(operation) == schema.Types.GetValueOrDefault(operation.ToString()));

        return (usual && schema.Description is null) || operations.All(operation => schema.RootType(operation) is null)
            ? null
            : Description(schema.Description) + "schema" + Block(
                operations.Where(operation => schema.RootType(operation) is not null),
                _ => null,
                operation => $"{Printer.Keyword(operation)}: {schema.RootType(operation)}");
    }

    private static string Implements(FieldsType type) =>
        type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";

    private static string Text(Field field) =>
        $"{field.Name}{Arguments(field.Arguments.Values, "  ")}: {field.Type}"
        + Deprecated(field.DeprecationReason) + Costs(field.Directives);

    private static string Text(InputValue input) =>
        $"{input.Name}: {input.Type}"
        + (input.DefaultLiteral is { } literal ? $" = {Printer.Print(literal)}" : "")
        + Deprecated(input.DeprecationReason) + Costs(input.Directives);

    private static string Text(EnumValue value) => value.Name + Deprecated(value.DeprecationReason);

    private static string Arguments(OrderedDictionary<string, InputValue>.ValueCollection arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        return arguments.All(argument => argument.Description is null)
            ? $"({string.Join(", ", arguments.Select(Text))})"
            : $"(\n{Lines(arguments, argument => argument.Description, Text, $"  {indent}")}\n{indent})";
    }

    private static string Block<TItem>(IEnumerable<TItem> items, Func<TItem, string?> description, Func<TItem, string> text) =>
        Lines(items, description, text, "  ") is { Length: > 0 } lines ? $" {{\n{lines}\n}}" : "";

    /// <summary>One item a line; where one has a description, an empty line sets it off from the one before.</summary>
    private static string Lines<TItem>(
        IEnumerable<TItem> items, Func<TItem, string?> description, Func<TItem, string> text, string indent) =>
        string.Join('\n', items.Select((item, index) =>
            (index > 0 && description(item) is not null ? "\n" : "") + Description(description(item), indent) + indent + text(item)));

    private static string Description(string? description, string indent = "")
    {
        if (description is null)
        {
            return "";
        }

        var literal = BlockString.CanPrint(description) ? BlockString.Print(description) : QuotedString.Print(description);

        return indent + literal.Replace("\n", "\n" + indent, StringComparison.Ordinal) + "\n";
    }

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        AppliedDirectives.NoLongerSupported => " @deprecated",
        _ => $" @deprecated(reason: {QuotedString.Print(reason)})",
    };

    /// <summary>What clients need to know before they ask; other directives of the schema's own are its own affair.</summary>
    private static string Costs(IReadOnlyList<DirectiveNode> directives) => string.Concat(directives
        .Where(directive => directive.Name.Value is SchemaCosts.Directive or ListSize.Directive)
        .Select(directive => $" {Printer.Print(directive)}"));
}
