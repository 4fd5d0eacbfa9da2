using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>Introspection costs nothing in the cost analysis, so that it must not be asked for over and over under aliases.</summary>
internal sealed class MaxIntrospections(ValidationContext context) : Limit(context)
{
    public override void Leave(DocumentNode document)
    {
        var introspections = Context.Extents.Of(document).Introspections;

        if (introspections > Limits.Introspections)
        {
            Report(
                $"The document asks for __schema or __type {Extent.Text(introspections)} times, its fragments spread out; "
                + $"the limit is {Limits.Introspections}.");
        }
    }
}
