using System.Globalization;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>What the schema says things cost, read once. Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-weight</summary>
internal sealed class SchemaCosts
{
    public const string Directive = "cost";

    private readonly Dictionary<object, double> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Field, ListSize> _sizes = [];

    public SchemaCosts(Schema schema)
    {
        IsWeighed = schema.Directives.ContainsKey(Directive) || schema.Directives.ContainsKey(ListSize.Directive);

        foreach (var type in schema.Types.Values)
        {
            Add(type, type.Directives);
            Add(type is InputObjectType input ? input.Fields.Values : []);

            foreach (var field in type is FieldsType fields ? fields.Fields.Values.AsEnumerable() : [])
            {
                Add(field, field.Directives);
                Add(field.Arguments.Values);

                if (SizeOf(field, (FieldsType)type) is { } size)
                {
                    _sizes.Add(field, size);
                }
            }
        }

        foreach (var directive in schema.Directives.Values)
        {
            Add(directive.Arguments.Values);
        }
    }

    /// <summary>Whether the schema speaks of costs at all.</summary>
    public bool IsWeighed { get; }

    public double Of(NamedType type) => Of(type, type);

    public double Of(Field field) => Of(field, field.Type.Named);

    public double Of(InputValue input) => Of(input, input.Type.Named);

    public ListSize? SizeOf(Field field) => _sizes.GetValueOrDefault(field);

    /// <summary>The weight that a <c>@cost</c> states; null where there is none, or none that is a number.</summary>
    public static double? Weight(IReadOnlyList<DirectiveNode> directives) =>
        AppliedDirectives.Find(directives, Directive)?.Arguments.FirstOrDefault(argument => argument.Name.Value == "weight")?.Value switch
        {
            StringValueNode text when TryParse(text.Value, out var weight) => weight,
            IntValueNode whole when TryParse(whole.Value, out var weight) => weight, // as Apollo and Grafbase define the argument
            FloatValueNode number when TryParse(number.Value, out var weight) => weight,
            _ => null,
        };

    private double Of(object element, NamedType type) =>
        _weights.TryGetValue(element, out var weight) ? weight : type is ScalarType or EnumType ? 0 : 1;

    /// <summary>Its own, or else that of an interface that it implements.</summary>
    private static ListSize? SizeOf(Field field, FieldsType type) => ListSize.Of(field.Directives)
        ?? type.Interfaces
            .Select(implemented => implemented.Fields.GetValueOrDefault(field.Name))
            .Select(declared => declared is null ? null : ListSize.Of(declared.Directives))
            .FirstOrDefault(size => size is not null);

    private void Add(IEnumerable<InputValue> inputs)
    {
        foreach (var input in inputs)
        {
            Add(input, input.Directives);
        }
    }

    private void Add(object element, IReadOnlyList<DirectiveNode> directives)
    {
        if (Weight(directives) is { } weight)
        {
            _weights.Add(element, weight);
        }
    }

    private static bool TryParse(string text, out double weight) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && double.IsFinite(weight);
}
