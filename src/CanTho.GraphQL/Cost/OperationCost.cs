using System.Globalization;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// What an operation costs at most, found out before it is executed.
/// Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-Costs
/// </summary>
/// <param name="FieldCost">How often resolvers are called, each call with its weight.</param>
/// <param name="TypeCost">How many objects are returned, each with its weight.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>Costs stop here: lists within lists come to numbers that nobody needs to know, nor any program can count to.</summary>
    public const double Most = 1e12;

    /// <summary>Both, one after the other.</summary>
    public static OperationCost operator +(OperationCost a, OperationCost b) => Capped(a.FieldCost + b.FieldCost, a.TypeCost + b.TypeCost);

    /// <summary>So many times.</summary>
    public static OperationCost operator *(OperationCost one, double times) => Capped(one.FieldCost * times, one.TypeCost * times);

    /// <summary>Whichever is dearer, each cost for itself.</summary>
    public static OperationCost Max(OperationCost a, OperationCost b) =>
        new(Math.Max(a.FieldCost, b.FieldCost), Math.Max(a.TypeCost, b.TypeCost));

    internal static string Text(double cost) =>
        cost < Most ? cost.ToString("0.##", CultureInfo.InvariantCulture) : $"more than {Most.ToString("0", CultureInfo.InvariantCulture)}";

    private static OperationCost Capped(double fieldCost, double typeCost) => new(Math.Min(fieldCost, Most), Math.Min(typeCost, Most));
}
