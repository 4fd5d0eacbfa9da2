using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>Fragments that spread others twice double at each step: thirty of them are a thousand million.</summary>
internal sealed class MaxFragmentVisits(ValidationContext context) : Limit(context)
{
    public override void Leave(DocumentNode document)
    {
        var visits = Context.Extents.Of(document).FragmentVisits;

        if (visits > Limits.FragmentVisits)
        {
            Report($"The document enters fragments {Extent.Text(visits)} times; the limit is {Limits.FragmentVisits}.");
        }
    }
}
