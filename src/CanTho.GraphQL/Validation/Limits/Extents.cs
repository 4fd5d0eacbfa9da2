using System.Runtime.CompilerServices;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>
/// Adds up the extents of selection sets. Each fragment is added up once, after those that it spreads; within a circle of fragments,
/// which another rule refuses, the one not yet known counts as nothing.
/// </summary>
internal sealed class Extents
{
    private readonly Dictionary<string, Extent> _fragments = new(StringComparer.Ordinal);

    public Extents(Fragments fragments)
    {
        foreach (var fragment in fragments.CalleesFirst())
        {
            _fragments[fragment.Name.Value] = Of(fragment.SelectionSet);
        }
    }

    /// <summary>All operations together.</summary>
    public Extent Of(DocumentNode document) => document.Definitions
        .OfType<OperationDefinitionNode>()
        .Aggregate(default(Extent), (sum, operation) => sum + Of(operation.SelectionSet));

    public Extent Of(SelectionSetNode set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack(); // a second net: the parser's depth limit is the first
        var sum = default(Extent);

        foreach (var selection in set.Selections)
        {
            sum += selection switch
            {
                FieldNode field => Of(field),
                InlineFragmentNode fragment => Of(fragment.SelectionSet),
                FragmentSpreadNode spread when _fragments.TryGetValue(spread.Name.Value, out var fragment) =>
                    fragment with { FragmentVisits = fragment.FragmentVisits + 1 },
                _ => default,
            };
        }

        return sum;
    }

    /// <summary>By the field's own name: what an operation, fragment or alias is called must not exempt anything.</summary>
    public static bool IsIntrospection(FieldNode field) => field.Name.Value is "__schema" or "__type";

    private Extent Of(FieldNode field)
    {
        var below = field.SelectionSet is { } set ? Of(set) : default;
        var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
        var counted = below with { Fields = below.Fields + 1, IntrospectionLists = below.IntrospectionLists + (isList ? 1 : 0) };

        return IsIntrospection(field)
            ? counted with { Introspections = below.Introspections + 1, Depth = 0, IntrospectionDepth = Math.Max(below.Depth, below.IntrospectionDepth) + 1 }
            : counted with { Depth = below.Depth + 1 };
    }
}
