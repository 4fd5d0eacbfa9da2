using System.Text;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Merging;

/// <summary>
/// Arguments as a text that is the same exactly where the arguments are: names in order, since their order has no meaning. It is never
/// shown, only compared.
/// </summary>
internal static class CanonicalText
{
    public static string Of(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();

        foreach (var argument in arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Append(text, argument.Value);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case StringValueNode literal: // with its length, so that no content can look like the end of it
                text.Append(literal.Block ? '"' : '\'').Append(literal.Value.Length).Append(' ').Append(literal.Value);
                break;
            case IntValueNode number:
                text.Append(number.Value);
                break;
            case FloatValueNode number:
                text.Append(number.Value);
                break;
            case BooleanValueNode truth:
                text.Append(truth.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode word:
                text.Append(word.Value);
                break;
            case ListValueNode list:
                text.Append('[');

                foreach (var item in list.Values)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case ObjectValueNode map:
                text.Append('{');

                foreach (var field in map.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Append(text, field.Value);
                }

                text.Append('}');
                break;
        }

        text.Append(',');
    }
}
