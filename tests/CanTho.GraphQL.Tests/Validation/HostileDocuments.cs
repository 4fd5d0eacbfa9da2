using CanTho.GraphQL.Language;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation;

/// <summary>
/// Documents made to exhaust a validator, with every limit but those on comparisons and errors taken off. Each must end; that it does so
/// soon is asserted by counting work, not time.
/// </summary>
public sealed class HostileDocuments
{
    private static readonly ValidationLimits OnlyComparisonsAndErrors = ValidationLimits.None with { MergeComparisons = 100_000, Errors = 5 };

    [Fact]
    public void A_chain_of_fragments_is_walked_once()
    {
        Assert.Equal([], Validate(Hostile.Chain(5_000), out var comparisons));
        Assert.InRange(comparisons, 5_000, 10_100);
    }

    [Fact]
    public void A_chain_of_fragments_that_grows_deeper_is_walked_once()
    {
        Assert.Equal([], Validate(Hostile.DeepeningChain(5_000), out var comparisons));
        Assert.InRange(comparisons, 5_000, 20_100);
    }

    [Fact]
    public void Fragments_that_double_at_every_step_are_walked_once_each()
    {
        Assert.Equal([], Validate(Hostile.Chain(1_000, spreads: 2), out var wide));
        Assert.Equal([], Validate(Hostile.DeepeningChain(1_000, fields: 2), out var deep));
        Assert.InRange(wide, 1_000, 4_100);
        Assert.InRange(deep, 1_000, 8_100);
    }

    [Fact]
    public void Fragments_that_each_spread_the_next_two_are_walked_once_in_each_set_that_holds_them()
    {
        Assert.Equal([], Validate(Hostile.Rabbits(100), out var comparisons));
        Assert.InRange(comparisons, 10_000, 100 * 101 * 2); // each merged set of a hundred holds the rest of the fragments
    }

    [Fact]
    public void Fragments_that_double_at_every_step_are_refused_by_the_number_that_they_come_to()
    {
        var document = Parser.Parse(Hostile.Chain(200, spreads: 2));
        var errors = Validator.Validate(Pets.Schema, document, ValidationOptions.Default);

        Assert.Equal(
            [
                "The document enters fragments more than 1000000000 times; the limit is 1000.",
                "The document selects more than 1000000000 fields, its fragments spread out; the limit is 2048.",
            ],
            errors.Select(error => error.Message));
    }

    [Fact]
    public void Fragments_that_all_spread_each_other_are_reported_and_left()
    {
        var errors = Validate(Hostile.Tangle(60), out var comparisons);

        Assert.Equal(6, errors.Count);
        Assert.All(errors.SkipLast(1), error => Assert.StartsWith("Cannot spread fragment ", error, StringComparison.Ordinal));
        Assert.InRange(comparisons, 0, 100_000);
    }

    [Fact]
    public void The_same_field_thousands_of_times_is_looked_at_once_each()
    {
        Assert.Equal([], Validate($"{{ {Hostile.Repeat("__typename ", 30_000)}}}", out var leafs));
        Assert.Equal([], Validate($"{{ {Hostile.Repeat("dog { name mother { name } } ", 5_000)}}}", out var nested));
        Assert.InRange(leafs, 30_000, 30_100);
        Assert.InRange(nested, 20_000, 35_100);
    }

    [Fact]
    public void A_conflict_in_every_pair_of_thousands_of_fields_ends_at_the_fifth_error()
    {
        var errors = Validate($"{{ dog {{ {Hostile.Repeat("x: name x: nickname ", 5_000)} }} }}", out var comparisons);

        Assert.Equal(6, errors.Count);
        Assert.StartsWith("Fields \"x\" conflict because \"name\" and \"nickname\" are different fields.", errors[0], StringComparison.Ordinal);
        Assert.InRange(comparisons, 10_000, 10_100);
    }

    [Fact]
    public void A_conflict_behind_too_many_fields_to_name_it_is_refused_with_the_number()
    {
        var errors = Validate($"{{ dog {{ {Hostile.Repeat("name ", 5_000)} }} cat {{ x: name x: nickname }} }}", out var comparisons);

        Assert.Equal(
            ["Checking whether the fields of the document can be merged takes more than the limit of 100000 comparisons. Select less, or use fewer fragments within fragments."],
            errors);
        Assert.InRange(comparisons, 100_000, 101_000);
    }

    [Fact]
    public void A_fragment_spread_thousands_of_times_in_one_place_counts_once_there()
    {
        var errors = Validate(
            $"{{ dog {{ {Hostile.Repeat("...Name ", 5_000)}}} cat {{ x: name x: nickname }} }} fragment Name on Dog {{ name }}", out var comparisons);

        Assert.StartsWith("Fields \"x\" conflict because \"name\" and \"nickname\" are different fields.", Assert.Single(errors), StringComparison.Ordinal);
        Assert.InRange(comparisons, 0, 20);
    }

    [Fact]
    public void A_conflict_below_a_deep_chain_of_fragments_ends_in_a_refusal_and_not_in_a_stack_overflow()
    {
        var text = Hostile.DeepeningChain(9_000, last: "x: name").Replace(
            "{ dog { ...F0 } }", "{ dog { ...F0 ...G0 } }", StringComparison.Ordinal);
        var other = Hostile.DeepeningChain(9_000, last: "x: nickname").Replace("F", "G", StringComparison.Ordinal);
        var errors = Validate(text + other[other.IndexOf('\n', StringComparison.Ordinal)..], out _);

        Assert.Contains(errors, error => error.StartsWith("Checking whether the fields", StringComparison.Ordinal)
            || error.StartsWith("Fields \"mother\" conflict", StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_operations_end_at_the_fifth_error()
    {
        var errors = Validate(Hostile.Repeat("{ __typename } ", 25_000), out _);

        Assert.Equal(6, errors.Count);
        Assert.Equal("This anonymous operation must be the only defined operation.", errors[0]);
    }

    [Fact]
    public void Thousands_of_operations_are_refused_by_the_number_of_their_fields()
    {
        var document = Parser.Parse(Hostile.Repeat("{ __typename } ", 25_000), ParserOptions.Trusted);
        var errors = Validator.Validate(Pets.Schema, document, ValidationOptions.Default);

        Assert.Equal(
            ["The document selects 25000 fields, its fragments spread out; the limit is 2048."],
            errors.Select(error => error.Message));
    }

    [Fact]
    public void A_flood_of_directives_ends_at_the_fifth_error()
    {
        var errors = Validate($"{{ dog {{ name {Hostile.Repeat("@aa ", 10_000)}}} }}", out _);

        Assert.Equal(6, errors.Count);
        Assert.Equal("Unknown directive \"@aa\".", errors[0]);
    }

    [Fact]
    public void An_object_of_thousands_of_unknown_fields_is_not_printed_for_each_of_them()
    {
        var fields = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"field{i}: 1 "));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = Validate($"{{ arguments {{ filter(filter: {{ least: 1 {fields}}}) }} }}", out _);

        Assert.Equal(6, errors.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000); // printed 3,000 times it would take gigabytes
    }

    [Fact]
    public void Introspection_in_circles_is_refused()
    {
        var nested = Hostile.Repeat("fields { type { ", 60) + "name" + Hostile.Repeat(" } }", 60);
        var document = Parser.Parse($"{{ __schema {{ types {{ {nested} }} }} }}");
        var errors = Validator.Validate(Pets.Schema, document, ValidationOptions.Default);

        Assert.Equal(
            [
                "The operation nests fields of introspection 123 deep; the limit is 20.",
                "Introspection nests fields, interfaces, possibleTypes or inputFields 60 deep; the limit is 2.",
            ],
            errors.Select(error => error.Message));
    }

    [Fact]
    public void A_tree_deeper_than_the_stack_is_an_exception_and_not_a_crash()
    {
        var document = Parser.Parse($"{{ dog {{ {Hostile.Repeat("mother { ", 150)} name {new string('}', 152)}");
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);

        for (var i = 0; i < 200_000; i++) // no parser makes such a tree, a program can
        {
            var inner = new FieldNode(null, new NameNode("dog", default), [], [], operation.SelectionSet, default);
            operation = operation with { SelectionSet = new SelectionSetNode([inner], default) };
        }

        var deep = new DocumentNode([operation], default);

        Assert.Throws<InsufficientExecutionStackException>(() => Validator.Validate(Pets.Schema, deep, ValidationOptions.Default));
    }

    private static IReadOnlyList<string> Validate(string text, out int comparisons)
    {
        var document = Parser.Parse(text, ParserOptions.Trusted);
        var options = new ValidationOptions { Limits = OnlyComparisonsAndErrors };
        Assert.Empty(Validator.Walk(new ValidationContext(Pets.Schema, document, options), DocumentLimits.All));

        var context = new ValidationContext(Pets.Schema, document, options);
        var errors = Validator.Walk(context, SpecifiedRules.All);
        comparisons = context.Comparisons.Spent;

        return [.. errors.Select(error => error.Message)];
    }
}
