using CanTho.GraphQL.Language;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Merging;

public sealed class RandomDocuments
{
    [Fact]
    public void Are_judged_as_the_specification_reads_and_no_conflict_goes_unnamed()
    {
        var refused = 0;
        const int Documents = 1_000;

        for (var seed = 0; seed < Documents; seed++)
        {
            var text = new RandomSelections(seed).Document();
            var document = Parser.Parse(text);
            var canMerge = new LiteralReading(Pets.Schema, document).CanMerge();
            var errors = OneRule.Errors("OverlappingFieldsCanBeMergedRule", Pets.Schema, document, new ValidationOptions());

            Assert.True(canMerge == (errors.Count == 0), $"Seed {seed}: the specification {(canMerge ? "allows" : "refuses")}\n{text}");
            refused += canMerge ? 0 : 1;
        }

        Assert.InRange(refused, Documents / 4, Documents * 3 / 4); // else the documents are too tame or too wild to tell
    }
}
