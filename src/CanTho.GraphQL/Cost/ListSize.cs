using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// What <c>@listSize</c> says of a field. Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-List-Size-Directive
/// </summary>
/// <param name="Assumed">The length where no slicing argument has a value.</param>
/// <param name="SlicingArguments">Arguments whose value is the length; the largest counts.</param>
/// <param name="SizedFields">Fields of the returned object that are the list; empty where the field itself is.</param>
/// <param name="RequireOne">Whether an operation must give exactly one of the slicing arguments.</param>
internal sealed record ListSize(
    int? Assumed, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields, bool RequireOne)
{
    public const string Directive = "listSize";

    public static ListSize? Of(IReadOnlyList<DirectiveNode> directives)
    {
        if (AppliedDirectives.Find(directives, Directive) is not { } applied)
        {
            return null;
        }

        return new ListSize(
            Argument(applied, "assumedSize") is IntValueNode number && int.TryParse(number.Value, out var size) ? size : null,
            Texts(Argument(applied, "slicingArguments")),
            Texts(Argument(applied, "sizedFields")),
            Argument(applied, "requireOneSlicingArgument") is not BooleanValueNode { Value: false });
    }

    private static ValueNode? Argument(DirectiveNode applied, string name) =>
        applied.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static IReadOnlyList<string> Texts(ValueNode? value) => value switch
    {
        StringValueNode text => [text.Value], // one value stands for a list of one
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(text => text.Value)],
        _ => [],
    };
}
