using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// The one name of one element of a schema, for logs, reports and tools: <c>Query</c>, <c>Query.human</c>, <c>Query.human(id:)</c>,
/// <c>@tag</c> or <c>@tag(name:)</c>. Spec: https://spec.graphql.org/September2025/#sec-Schema-Coordinates
/// </summary>
/// <param name="Name">Of the type, or with <paramref name="IsDirective"/> of the directive.</param>
/// <param name="Member">A field, an input field or a value of an enum; null for the type itself and for directives.</param>
/// <param name="Argument">Of the field or the directive; null for these themselves.</param>
public sealed record SchemaCoordinate(string Name, string? Member = null, string? Argument = null, bool IsDirective = false)
{
    /// <param name="text">Without white space or anything else between the signs: each element has one name only.</param>
    /// <exception cref="SyntaxException">The text is no coordinate.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CoordinateText(text).Read();
    }

    public override string ToString() =>
        $"{(IsDirective ? "@" : "")}{Name}{(Member is null ? "" : $".{Member}")}{(Argument is null ? "" : $"({Argument}:)")}";

    /// <returns>
    /// A <see cref="NamedType"/>, <see cref="Field"/>, <see cref="InputValue"/>, <see cref="EnumValue"/> or
    /// <see cref="DirectiveDefinition"/>; null when what contains it has no such element.
    /// </returns>
    /// <exception cref="KeyNotFoundException">What contains it is itself not there, or can contain no such thing.</exception>
    public object? Resolve(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);

        if (IsDirective)
        {
            var directive = schema.Directives.GetValueOrDefault(Name);
            return Argument is null ? directive : (directive ?? throw Missing($"directive @{Name}", Name, schema.Directives.Keys)).Arguments.GetValueOrDefault(Argument);
        }

        var type = schema.Types.GetValueOrDefault(Name);

        if (Member is null)
        {
            return type;
        }

        return (type ?? throw Missing($"type {Name}", Name, schema.Types.Keys)) switch
        {
            FieldsType fields => Argument is null ? fields.Fields.GetValueOrDefault(Member) : FieldOf(fields).Arguments.GetValueOrDefault(Argument),
            InputObjectType input when Argument is null => input.Fields.GetValueOrDefault(Member),
            EnumType words when Argument is null => words.Values.GetValueOrDefault(Member),
            _ => throw new KeyNotFoundException(
                $"Cannot resolve {this}: {Name} has no {(Argument is null ? "fields or values" : "fields with arguments")}."),
        };
    }

    private Field FieldOf(FieldsType type) =>
        type.Fields.GetValueOrDefault(Member!) ?? throw Missing($"field {Name}.{Member}", Member!, type.Fields.Keys);

    private KeyNotFoundException Missing(string what, string name, IEnumerable<string> known) =>
        new($"Cannot resolve {this}: the schema has no {what}.{Suggestions.DidYouMean(name, known)}");
}
