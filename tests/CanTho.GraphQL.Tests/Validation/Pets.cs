using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Validation;

/// <summary>The one schema of the tests of validation: pets, people, and a type with an argument of every kind.</summary>
internal static class Pets
{
    public const string Sdl = """
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField on FIELD
        directive @onFragmentDefinition on FRAGMENT_DEFINITION
        directive @onFragmentSpread on FRAGMENT_SPREAD
        directive @onInlineFragment on INLINE_FRAGMENT
        directive @onVariableDefinition on VARIABLE_DEFINITION
        directive @tag(name: String!, colour: Colour = RED) repeatable on FIELD

        interface Named { name(surname: Boolean): String! }
        interface Pet implements Named { name(surname: Boolean): String!  owner: Human }
        interface Sentient { iq: Int }

        enum Colour { RED GREEN BLUE }
        enum Trick { SIT ROLL FETCH }
        enum Game { CHASE POUNCE }
        scalar Anything

        type Dog implements Pet & Named {
          name(surname: Boolean): String!
          nickname: String
          owner: Human
          barkVolume: Int
          knows(trick: Trick!): Boolean!
          isTrained(atHome: Boolean): Boolean!
          mother: Dog
          pups: [Dog!]
          marks: [String!]
        }

        type Cat implements Pet & Named {
          name(surname: Boolean): String!
          nickname: String
          owner: Human
          meowVolume: Int
          knows(game: Game!): Boolean!
          mother: Cat
          marks: [Int!]
        }

        type Human implements Named & Sentient { name(surname: Boolean): String!  iq: Int  pets: [Pet!]  relatives: [Human] }
        type Alien implements Sentient { iq: Int  homePlanet: String }

        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien

        input Filter { name: String  least: Int!  most: Int! = 100  tricks: [Trick!]  either: Filter }
        input Key @oneOf { id: ID  name: String }

        type Arguments {
          int(value: Int): Int
          nonNullInt(value: Int!): Int
          float(value: Float): Float
          string(value: String): String
          boolean(value: Boolean): Boolean
          nonNullBoolean(value: Boolean!): Boolean
          nonNullBooleanWithDefault(value: Boolean! = false): Boolean
          id(value: ID): ID
          colour(value: Colour): Colour
          anything(value: Anything): Anything
          list(values: [String]): [String]
          listOfNonNull(values: [String!]): [String]
          nonNullBooleans(values: [Boolean]!): [Boolean]
          two(x: Int!, y: Int!): Int
          filter(filter: Filter): String
          key(key: Key): String
          keys(keys: [Key!]!): String
        }

        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          human(id: ID): Human
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          humanOrAlien: HumanOrAlien
          named: Named
          arguments: Arguments
        }

        type Mutation { rename(name: String!): Dog }
        type Subscription { barked: Dog  meowed: Cat }
        """;

    public static Schema Schema { get; } = SchemaBuilder.Build(Sdl);
}
