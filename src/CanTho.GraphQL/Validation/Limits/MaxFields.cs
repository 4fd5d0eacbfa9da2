using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>Every field selected costs at least a look, however often the same one is repeated.</summary>
internal sealed class MaxFields(ValidationContext context) : Limit(context)
{
    public override void Leave(DocumentNode document)
    {
        var fields = Context.Extents.Of(document).Fields;

        if (fields > Limits.Fields)
        {
            Report($"The document selects {Extent.Text(fields)} fields, its fragments spread out; the limit is {Limits.Fields}.");
        }
    }
}
