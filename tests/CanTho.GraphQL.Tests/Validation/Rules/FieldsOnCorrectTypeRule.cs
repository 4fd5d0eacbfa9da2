namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Field-Selections</summary>
public sealed class FieldsOnCorrectTypeRule : RuleTests
{
    [Fact]
    public void Allows_fields_of_objects_and_interfaces_under_any_alias() => Allows("""
        fragment OnObject on Dog { tame: isTrained otherName: name __typename }
        fragment OnInterface on Pet { name __typename }
        """);

    [Fact]
    public void Allows_the_meta_field_alone_on_a_union() => Allows("""
        fragment OnUnion on CatOrDog {
          __typename
          ... on Pet { name }
          ... on Dog { barkVolume }
        }
        """);

    [Fact]
    public void Allows_introspection_at_the_root_of_queries() =>
        Allows("""{ __schema { description } __type(name: "Dog") { name } }""");

    [Fact]
    public void Ignores_fields_of_unknown_types() => Allows("fragment OnUnknown on Cow { milk { fat } }");

    [Fact]
    public void Refuses_a_field_that_the_object_does_not_have() => Refuses(
        """
        fragment NotDefined on Dog {
          meowVolume
          barkVolume: loudness
        }
        """,
        """2:3 Cannot query field "meowVolume" on type "Dog". Did you mean "barkVolume"?""",
        """3:3 Cannot query field "loudness" on type "Dog".""");

    [Fact]
    public void Refuses_once_what_lies_in_a_field_that_does_not_exist() => Refuses(
        "fragment Deep on Dog { kennel { roof { colour } } }",
        """1:24 Cannot query field "kennel" on type "Dog".""");

    [Fact]
    public void Refuses_it_in_inline_fragments_with_and_without_a_type() => Refuses(
        "{ dog { ... { zzz } ... @include(if: true) { zzz } ... on Dog { zzz } } }",
        """1:15 Cannot query field "zzz" on type "Dog".""",
        """1:46 Cannot query field "zzz" on type "Dog".""",
        """1:65 Cannot query field "zzz" on type "Dog".""");

    [Fact]
    public void Refuses_on_an_interface_what_only_its_objects_have() => Refuses(
        "fragment OnImplementors on Pet { nickname }",
        """1:34 Cannot query field "nickname" on type "Pet". Did you mean to use an inline fragment on "Cat" or "Dog"?""");

    [Fact]
    public void Refuses_any_field_of_its_own_on_a_union_and_offers_the_commonest_narrower_type_first() => Refuses(
        "fragment DirectOnUnion on CatOrDog { name barkVolume }",
        """1:38 Cannot query field "name" on type "CatOrDog". Did you mean to use an inline fragment on "Named", "Pet", "Cat", or "Dog"?""",
        """1:43 Cannot query field "barkVolume" on type "CatOrDog". Did you mean to use an inline fragment on "Dog"?""");

    [Fact]
    public void Offers_an_interface_before_the_one_object_that_implements_it() => Refuses(
        "fragment DirectOnUnion on DogOrHuman { owner { name } }",
        """1:40 Cannot query field "owner" on type "DogOrHuman". Did you mean to use an inline fragment on "Pet" or "Dog"?""");

    [Fact]
    public void Refuses_introspection_of_the_schema_elsewhere() => Refuses(
        "fragment NotRoot on Dog { __schema { description } }",
        """1:27 Cannot query field "__schema" on type "Dog".""");

    [Fact]
    public void Tells_nothing_of_the_schema_where_suggestions_are_off() => Refuses(
        "{ dog { nam } pet { nickname } }",
        Options with { Suggestions = false },
        Pets.Schema,
        """1:9 Cannot query field "nam" on type "Dog".""",
        """1:21 Cannot query field "nickname" on type "Pet".""");
}
