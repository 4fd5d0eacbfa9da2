using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</summary>
public sealed class PossibleFragmentSpreadsRule : RuleTests
{
    [Fact]
    public void Allows_an_object_in_itself() => Allows("""
        fragment OfDog on Dog { ... on Dog { barkVolume } ... { ...OfDog } }
        """);

    [Fact]
    public void Allows_in_an_object_what_it_implements_or_is_a_member_of() => Allows("""
        fragment InObject on Dog { ...OfPet ...OfUnion }
        fragment OfPet on Pet { name }
        fragment OfUnion on CatOrDog { ... on Cat { meowVolume } }
        """);

    [Fact]
    public void Allows_an_object_in_what_it_implements_or_is_a_member_of() => Allows("""
        fragment InInterface on Pet { name ... on Dog { barkVolume } }
        fragment InUnion on CatOrDog { ... on Cat { meowVolume } }
        """);

    [Fact]
    public void Allows_abstract_types_that_have_an_object_in_common() => Allows("""
        fragment InInterface on Pet { ...OfUnion ... on Named { name } }
        fragment OfUnion on DogOrHuman { ... on Dog { barkVolume } }
        """);

    [Fact]
    public void Allows_an_interface_in_one_that_it_implements() => Refuses(
        """
        { node { ...OfResource } }
        fragment OfResource on Resource { url }
        """,
        Options,
        SchemaBuilder.Build("""
            interface Node { id: ID! }
            interface Resource implements Node { id: ID!  url: String }
            type Image implements Resource & Node { id: ID!  url: String }
            type Query { node: Node }
            """));

    [Fact]
    public void Allows_an_interface_in_itself_even_where_nothing_implements_it() => Refuses(
        "{ node { ... on Node { id } } }",
        Options,
        SchemaBuilder.Build("interface Node { id: ID! }  type Query { node: Node }"));

    [Fact]
    public void Ignores_unknown_types_fragments_and_scopes() => Allows("""
        fragment OfDog on Dog { ... on Cow { milk { ...OfDog } } ...Nowhere sings { ... on Cat { name } } ... on Int { digits } ...Number }
        fragment Number on Int { digits }
        """);

    [Fact]
    public void Refuses_an_object_in_another() => Refuses(
        "fragment CatInDog on Dog { ... on Cat { meowVolume } }",
        """1:28 Fragment cannot be spread here as objects of type "Dog" can never be of type "Cat".""");

    [Fact]
    public void Refuses_an_object_in_what_it_does_not_implement_or_is_no_member_of() => Refuses(
        """
        fragment InInterface on Sentient { ... on Dog { barkVolume } }
        fragment InUnion on HumanOrAlien { ...OfCat }
        fragment OfCat on Cat { meowVolume }
        """,
        """1:36 Fragment cannot be spread here as objects of type "Sentient" can never be of type "Dog".""",
        """2:36 Fragment "OfCat" cannot be spread here as objects of type "HumanOrAlien" can never be of type "Cat".""");

    [Fact]
    public void Refuses_abstract_types_without_an_object_in_common() => Refuses(
        """
        fragment InInterface on Pet { ...OfSentient ... on HumanOrAlien { __typename } }
        fragment OfSentient on Sentient { iq }
        """,
        """1:31 Fragment "OfSentient" cannot be spread here as objects of type "Pet" can never be of type "Sentient".""",
        """1:45 Fragment cannot be spread here as objects of type "Pet" can never be of type "HumanOrAlien".""");
}
