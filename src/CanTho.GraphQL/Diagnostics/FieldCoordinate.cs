namespace CanTho.GraphQL.Diagnostics;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Schema-Coordinates</summary>
internal readonly record struct FieldCoordinate(string Type, string Field)
{
    public override string ToString() => $"{Type}.{Field}";
}
