using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>Reads enum values: names in, names out. Spec: https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion</summary>
internal static class EnumCoercion
{
    /// <summary>The name. A string literal is no enum value.</summary>
    /// <exception cref="GraphQLException">It is none of the enum's values.</exception>
    public static string FromLiteral(EnumType type, ValueNode literal, bool suggest = true)
    {
        if (literal is EnumValueNode word && type.Values.ContainsKey(word.Value))
        {
            return word.Value;
        }

        var written = Printer.Print(literal);

        throw new GraphQLException(new GraphQLError(
            (literal is EnumValueNode
                ? $"Value \"{written}\" does not exist in \"{type.Name}\" enum."
                : $"Enum \"{type.Name}\" cannot represent non-enum value: {written}.") + DidYouMean(type, written, suggest),
            literal));
    }

    /// <summary>The name, which variables give as a string.</summary>
    /// <exception cref="GraphQLException">It is none of the enum's values.</exception>
    public static string FromVariable(EnumType type, object value, bool suggest = true)
    {
        if (value is string name && type.Values.ContainsKey(name))
        {
            return name;
        }

        throw new GraphQLException(new GraphQLError(value is string unknown
            ? $"Value \"{unknown}\" does not exist in \"{type.Name}\" enum." + DidYouMean(type, unknown, suggest)
            : $"Enum \"{type.Name}\" cannot represent non-string value: {ValueText.Of(value)}."
                + DidYouMean(type, ValueText.Of(value), suggest)));
    }

    private static string DidYouMean(EnumType type, string written, bool suggest) =>
        suggest ? Suggestions.DidYouMean(written, type.Values.Keys, "the enum value") : "";
}
