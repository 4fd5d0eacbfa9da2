using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Conformance;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation;

public sealed class ADocument
{
    [Fact]
    public void Without_fault_has_no_errors() => Assert.Empty(Errors("{ dog { name } }"));

    [Fact]
    public void Is_held_against_every_rule_and_each_error_says_which_and_where()
    {
        var errors = Errors("query ($x: Int) { dog { nam ...None @tag(name: 1) } }", ValidationOptions.Default);

        Assert.Equal(
            [
                ("FieldsOnCorrectTypeRule", "1:25", "GRAPHQL_VALIDATION_FAILED"),
                ("KnownFragmentNamesRule", "1:32", "GRAPHQL_VALIDATION_FAILED"),
                ("KnownDirectivesRule", "1:37", "GRAPHQL_VALIDATION_FAILED"),
                ("ValuesOfCorrectTypeRule", "1:48", "GRAPHQL_VALIDATION_FAILED"),
                ("NoUnusedVariablesRule", "1:8", "GRAPHQL_VALIDATION_FAILED"),
            ],
            errors.Select(error => (error.Rule, ConformanceData.Places(error), error.Code)));
    }

    [Fact]
    public void With_one_fault_has_it_told_once() => Assert.Equal(
        ["Variable \"$x\" is not defined."],
        Errors("{ dog { isTrained(atHome: $x) } }").Select(error => error.Message));

    [Fact]
    public void With_many_faults_has_five_told_and_a_word_that_there_are_more()
    {
        var errors = Errors("{ a b c d e f }");

        Assert.Equal(
            [
                "Cannot query field \"a\" on type \"Query\".",
                "Cannot query field \"b\" on type \"Query\".",
                "Cannot query field \"c\" on type \"Query\".",
                "Cannot query field \"d\" on type \"Query\".",
                "Cannot query field \"e\" on type \"Query\".",
                "Too many validation errors, error limit reached. Validation aborted.",
            ],
            errors.Select(error => error.Message));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", errors[^1].Code);
        Assert.Null(errors[^1].Rule);
    }

    [Fact]
    public void With_just_as_many_faults_as_are_told_has_no_such_word() => Assert.Equal(5, Errors("{ a b c d e }").Count);

    [Fact]
    public void Is_not_told_what_it_might_have_meant_unless_the_host_says_so()
    {
        const string Text = "query ($x: Bolean) { dog { nam isTrained(athome: $x) knows(trick: SITT) } }";

        Assert.Equal(
            [
                "Unknown type \"Bolean\".",
                "Cannot query field \"nam\" on type \"Dog\".",
                "Unknown argument \"athome\" on field \"Dog.isTrained\".",
                "Value \"SITT\" does not exist in \"Trick\" enum.",
            ],
            Errors(Text).Select(error => error.Message));
        Assert.Equal(
            [
                "Unknown type \"Bolean\". Did you mean \"Boolean\"?",
                "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"?",
                "Unknown argument \"athome\" on field \"Dog.isTrained\". Did you mean \"atHome\"?",
                "Value \"SITT\" does not exist in \"Trick\" enum. Did you mean the enum value \"SIT\"?",
            ],
            Errors(Text, new ValidationOptions { Suggestions = true }).Select(error => error.Message));
    }

    [Fact]
    public void That_is_too_large_is_refused_before_the_rules_look_at_it()
    {
        var errors = Errors("{ a b c }", new ValidationOptions { Limits = new ValidationLimits { Fields = 2 } });

        Assert.Equal(["MaxFieldsRule"], errors.Select(error => error.Rule));
    }

    private static IReadOnlyList<GraphQLError> Errors(string document, ValidationOptions? options = null) =>
        Validator.Validate(Pets.Schema, Parser.Parse(document), options ?? ValidationOptions.Default);
}
