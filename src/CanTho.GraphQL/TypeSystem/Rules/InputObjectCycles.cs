using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Every input object has a finite value: it does not need itself, by fields that must be given, to be complete.
/// Spec: https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References
/// </summary>
internal sealed class InputObjectCycles : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        var endless = Endless([.. SchemaInputs.DefinedTypes(schema).OfType<InputObjectType>()]);
        var search = new Search(endless);

        foreach (var type in endless)
        {
            search.Follow(type);
        }

        return search.Errors;
    }

    /// <summary>
    /// The types without a finite value: what is left when, as long as there is one, a type is taken away that can be completed from
    /// those taken before. Of a <c>@oneOf</c> type one field suffices, of every other all that are non-null are needed.
    /// </summary>
    private static HashSet<InputObjectType> Endless(List<InputObjectType> types)
    {
        var endless = types.ToHashSet();

        while (endless.RemoveWhere(type => type.IsOneOf
            ? type.Fields.Count == 0 || type.Fields.Values.Any(field => Needed(type, field) is not { } needed || !endless.Contains(needed))
            : !type.Fields.Values.Any(field => Needed(type, field) is { } needed && endless.Contains(needed))) > 0)
        {
        }

        return endless;
    }

    /// <summary>The input object that a value of the field, when the field is given, cannot be without. A list can be empty.</summary>
    private static InputObjectType? Needed(InputObjectType type, InputValue field) =>
        type.IsOneOf ? field.Type as InputObjectType : (field.Type as NonNullType)?.OfType as InputObjectType;

    /// <summary>Walks the endless types depth first and reports each way back to a type that is being walked.</summary>
    private sealed class Search(HashSet<InputObjectType> endless)
    {
        private readonly HashSet<InputObjectType> _visited = [];
        private readonly List<(InputObjectType Type, InputValue Field)> _path = [];

        public List<GraphQLError> Errors { get; } = [];

        public void Follow(InputObjectType type)
        {
            if (!_visited.Add(type))
            {
                return;
            }

            foreach (var field in type.Fields.Values)
            {
                if (Needed(type, field) is not { } needed || !endless.Contains(needed))
                {
                    continue;
                }

                _path.Add((type, field));

                if (_path.FindIndex(step => step.Type == needed) is >= 0 and var start)
                {
                    Report(needed, _path[start..]);
                }
                else
                {
                    Follow(needed);
                }

                _path.RemoveAt(_path.Count - 1);
            }
        }

        private void Report(InputObjectType type, List<(InputObjectType Type, InputValue Field)> circle) => Errors.Add(new GraphQLError(
            $"Input Object {type} cannot be provided a finite value because it references itself through fields: "
            + $"{string.Join(", ", circle.Select(step => $"{step.Type}.{step.Field.Name}"))}.",
            [.. circle.Select(step => step.Field.Node!)]));
    }
}
