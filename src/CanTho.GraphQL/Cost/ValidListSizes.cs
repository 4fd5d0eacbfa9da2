using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.TypeSystem.Rules;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// What bounds a list is there, and bounds a list. Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-List-Size-Directive
/// </summary>
internal sealed class ValidListSizes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        if (schema.Directives.GetValueOrDefault(ListSize.Directive)?.Arguments.ContainsKey("assumedSize") != true)
        {
            return []; // not defined, or defined as something of the schema's own
        }

        return
        [
            .. from type in schema.Types.Values.OfType<FieldsType>()
               from field in type.Fields.Values
               let applied = AppliedDirectives.Find(field.Directives, ListSize.Directive)
               where applied is not null
               from problem in Problems(field, ListSize.Of([applied])!)
               select new GraphQLError($"\"@listSize\" on {type}.{field.Name}: {problem}", applied),
        ];
    }

    private static IEnumerable<string> Problems(Field field, ListSize size)
    {
        if (size.SizedFields.Count == 0 && field.Type.Nullable is not ListType)
        {
            yield return "the field returns no list; name those of its fields that do in \"sizedFields\".";
        }

        foreach (var name in size.SizedFields)
        {
            if ((field.Type.Named as FieldsType)?.Fields.GetValueOrDefault(name) is not { Type.Nullable: ListType })
            {
                yield return $"{field.Type.Named} has no list \"{name}\".";
            }
        }

        foreach (var path in size.SlicingArguments)
        {
            if (Argument(field, path)?.Type.Nullable is not (ScalarType { Name: "Int" } or ListType))
            {
                yield return $"the field has no argument \"{path}\" of type Int, and no list of that name.";
            }
        }

        if (size.Assumed < 0)
        {
            yield return "a list cannot be shorter than 0.";
        }

        if (size.Assumed is not null && size.SlicingArguments.Count > 0 &&
            (size.RequireOne || size.SlicingArguments.Any(path => Argument(field, path)?.HasDefault == true)))
        {
            yield return "\"assumedSize\" would never count: a slicing argument is required or has a default.";
        }
    }

    private static InputValue? Argument(Field field, string path)
    {
        var names = path.Split('.');
        var argument = field.Arguments.GetValueOrDefault(names[0]);

        foreach (var name in names.AsSpan(1))
        {
            argument = (argument?.Type.Named as InputObjectType)?.Fields.GetValueOrDefault(name);
        }

        return argument;
    }
}
