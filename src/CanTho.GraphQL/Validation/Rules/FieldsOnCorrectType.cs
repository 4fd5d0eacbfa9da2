using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Only fields that a type defines are selected on it.
/// Spec: https://spec.graphql.org/September2025/#sec-Field-Selections
/// </summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : Rule(context)
{
    public override void Enter(FieldNode field, in TypeScope scope)
    {
        if (scope is { ParentType: { } parent, Field: null })
        {
            Report($"Cannot query field \"{field.Name.Value}\" on type \"{parent}\".{Hint(parent, field.Name.Value)}", field);
        }
    }

    private string Hint(CompositeType parent, string field)
    {
        if (!Context.Options.Suggestions)
        {
            return "";
        }

        var hint = Suggestions.DidYouMean(NarrowerTypesWith(field, parent), "to use an inline fragment on");
        return hint == "" && parent is FieldsType type ? Context.DidYouMean(field, type.Fields.Keys) : hint;
    }

    /// <summary>
    /// The types that an interface or union may turn out to be and that have the field, and the interfaces of these that have it. What
    /// most of the possible types have comes first, an interface before what implements it, and else they are in the order of names.
    /// </summary>
    private List<string> NarrowerTypesWith(string field, CompositeType parent)
    {
        var uses = new OrderedDictionary<FieldsType, int>();

        if (parent is not ObjectType)
        {
            var possible = Context.Schema.PossibleTypes(parent).Select(name => (ObjectType)Context.Schema.Types[name]);

            foreach (var type in possible.Where(type => type.Fields.ContainsKey(field)))
            {
                foreach (var candidate in type.Interfaces.Where(general => general.Fields.ContainsKey(field)).Prepend<FieldsType>(type))
                {
                    uses[candidate] = uses.GetValueOrDefault(candidate) + 1;
                }
            }
        }

        // "Before what implements it" is not transitive together with the order of names: hence no sort, but places one after another.
        var ordered = new List<FieldsType>();

        foreach (var type in uses.Keys)
        {
            var behind = ordered.FindIndex(other => ComesBefore(type, other));
            ordered.Insert(behind < 0 ? ordered.Count : behind, type);
        }

        return [.. ordered.Select(type => type.Name)];

        bool ComesBefore(FieldsType a, FieldsType b) => uses[a] != uses[b]
            ? uses[a] > uses[b]
            : Implements(b, a) || (!Implements(a, b) && string.CompareOrdinal(a.Name, b.Name) < 0);
    }

    private static bool Implements(FieldsType type, FieldsType general) =>
        general is InterfaceType implemented && type.Interfaces.Contains(implemented);
}
