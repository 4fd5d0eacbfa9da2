using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A default does not contain itself, by the defaults of the fields that it leaves out.
/// Spec: https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()
/// </summary>
internal sealed class DefaultValueCycles : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        var search = new Search();

        foreach (var type in SchemaInputs.DefinedTypes(schema).OfType<InputObjectType>())
        {
            search.Complete(type, given: new ObjectValueNode([], default));
        }

        return search.Errors;
    }

    private sealed class Search
    {
        private readonly HashSet<InputValue> _visited = [];
        private readonly List<(string Coordinate, InputValue Field)> _path = [];

        public List<GraphQLError> Errors { get; } = [];

        /// <summary>Follows the defaults that complete the given value of the type.</summary>
        public void Complete(InputObjectType type, ValueNode given)
        {
            if (given is ListValueNode list)
            {
                foreach (var item in list.Values)
                {
                    Complete(type, item);
                }
            }

            if (given is not ObjectValueNode map)
            {
                return;
            }

            foreach (var field in type.Fields.Values)
            {
                if (field.Type.Named is not InputObjectType input)
                {
                    continue;
                }

                if (map.Fields.LastOrDefault(written => written.Name.Value == field.Name) is { } present)
                {
                    Complete(input, present.Value);
                }
                else if (field.HasDefault)
                {
                    Follow($"{type}.{field.Name}", field, input);
                }
            }
        }

        private void Follow(string coordinate, InputValue field, InputObjectType type)
        {
            if (_path.FindIndex(step => step.Field == field) is >= 0 and var start)
            {
                Report(coordinate, _path[start..]);
            }
            else if (_visited.Add(field))
            {
                _path.Add((coordinate, field));
                Complete(type, field.DefaultLiteral!);
                _path.RemoveAt(_path.Count - 1);
            }
        }

        private void Report(string coordinate, List<(string Coordinate, InputValue Field)> circle)
        {
            var others = string.Join(", ", circle.Skip(1).Select(step => step.Coordinate));
            var via = others.Length > 0 ? $" via the default values of: {others}" : "";

            Errors.Add(new GraphQLError(
                $"Invalid circular reference. The default value of Input Object field {coordinate} references itself{via}.",
                [.. circle.Select(step => step.Field.DefaultLiteral!)]));
        }
    }
}
