using CanTho.Graph.Api.Web;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.Graph.Tests.Api;

/// <summary>What other people's programs call: these names, arguments and types stay.</summary>
public sealed class TheContract
{
    private static readonly Schema s_schema = GraphSchema.Load();

    [Theory]
    [InlineData("Query.node(id: ID!): Node")]
    [InlineData("Query.nodes(ids: [ID!]!): [Node]!")]
    [InlineData("Query.entity(id: ID!): Entity")]
    [InlineData("Query.search(text: String!, kinds: [EntityKind!], first: Int = 10, after: String): SearchConnection!")]
    [InlineData("Query.people(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): PersonConnection!")]
    [InlineData("Query.organisations(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): OrganisationConnection!")]
    [InlineData("Query.places(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): PlaceConnection!")]
    [InlineData("Query.agreements(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): AgreementConnection!")]
    [InlineData("Query.projects(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): ProjectConnection!")]
    [InlineData("Query.events(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): EventConnection!")]
    [InlineData("Query.tasks(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): TaskConnection!")]
    [InlineData("Query.documents(filter: EntityFilter, orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): DocumentConnection!")]
    [InlineData("Query.figures(indicator: [Indicator!], about: [ID!], from: PartialDate, until: PartialDate, first: Int, after: String): FigureConnection!")]
    [InlineData("Query.links(from: ID!, to: ID!, maxHops: Int = 4, first: Int = 10, through: [EntityKind!], relations: [RelationType!], avoid: [ID!], asOf: PartialDate): Links!")]
    [InlineData("Query.neighbourhood(of: [ID!]!, hops: Int = 1, limit: Int = 100, kinds: [EntityKind!], relations: [RelationType!], asOf: PartialDate): Subgraph!")]
    [InlineData("Query.dossier(of: ID!, asOf: PartialDate): Dossier!")]
    [InlineData("Query.timeline(about: [ID!], from: PartialDate, until: PartialDate, first: Int, after: String): TimelineConnection!")]
    [InlineData("Query.conflicts(about: ID, first: Int, after: String): ConflictConnection!")]
    [InlineData("Query.overview: Overview!")]
    [InlineData("Entity.kind: EntityKind!")]
    [InlineData("Entity.name(language: Language = VI): String!")]
    [InlineData("Entity.names: [Name!]!")]
    [InlineData("Entity.claims(property: String): [Claim!]!")]
    [InlineData("Entity.conflicts: [Conflict!]!")]
    [InlineData("Entity.sources: [Citation!]!")]
    [InlineData("Links.paths: [Route!]!")]
    [InlineData("Links.partners: [LinkingPartner!]!")]
    [InlineData("Links.complete: Boolean!")]
    [InlineData("Links.note(language: Language = VI): String")]
    [InlineData("Route.hops: Int!")]
    [InlineData("Route.cost: Int!")]
    [InlineData("Route.entities: [Entity!]!")]
    [InlineData("Route.steps: [Step!]!")]
    [InlineData("Route.sentence(language: Language = VI): String!")]
    [InlineData("Step.relationship: Relationship!")]
    [InlineData("Step.forward: Boolean!")]
    [InlineData("Step.from: Entity!")]
    [InlineData("Step.to: Entity!")]
    [InlineData("LinkingPartner.entity: Entity!")]
    [InlineData("LinkingPartner.routes: Int!")]
    [InlineData("LinkingPartner.nearest: Int!")]
    [InlineData("Relationship.type: RelationType!")]
    [InlineData("Relationship.from: Entity!")]
    [InlineData("Relationship.to: Entity!")]
    [InlineData("Relationship.role(language: Language = VI): String")]
    [InlineData("Relationship.since: PartialDate")]
    [InlineData("Relationship.until: PartialDate")]
    [InlineData("Relationship.rank: Rank!")]
    [InlineData("Relationship.certainty: Certainty!")]
    [InlineData("Relationship.sources: [Citation!]!")]
    [InlineData("Relationship.sentence(language: Language = VI): String!")]
    [InlineData("SearchHit.entity: Entity!")]
    [InlineData("SearchHit.matched: String!")]
    [InlineData("SearchHit.why: MatchReason!")]
    [InlineData("SearchHit.score: Float!")]
    [InlineData("Subgraph.nodes: [Entity!]!")]
    [InlineData("Subgraph.relationships: [Relationship!]!")]
    [InlineData("Subgraph.hidden: [HiddenNeighbours!]!")]
    [InlineData("Subgraph.complete: Boolean!")]
    [InlineData("Dossier.subject: Entity!")]
    [InlineData("Dossier.asOf: PartialDate")]
    [InlineData("Dossier.text(language: Language = VI): String!")]
    [InlineData("Citation.document: Document!")]
    [InlineData("Citation.locator: String!")]
    public void A_field_of_the_contract_stands_as_written(string field)
    {
        var name = field.Split('(', ':')[0].Split('.');
        var type = Assert.IsAssignableFrom<FieldsType>(s_schema.Types[name[0]]);

        Assert.Equal(field, $"{name[0]}.{Signature(type.Fields[name[1]])}");
    }

    [Theory]
    [InlineData("EntityKind", "PERSON ORGANISATION PLACE AGREEMENT PROJECT EVENT TASK DOCUMENT")]
    [InlineData("Language", "VI EN JA")]
    [InlineData("Rank", "PREFERRED NORMAL DEPRECATED")]
    [InlineData("Certainty", "EXPLICIT INFERRED")]
    public void An_enum_of_the_contract_has_these_values(string name, string values) =>
        Assert.Equal(values, string.Join(' ', Assert.IsType<EnumType>(s_schema.Types[name]).Values.Keys));

    [Fact]
    public void Every_connection_has_nodes_edges_page_info_and_a_total() =>
        Assert.All(s_schema.Types.Values.OfType<ObjectType>().Where(type => type.Name.EndsWith("Connection", StringComparison.Ordinal)), connection =>
        {
            Assert.Equal(["nodes", "edges", "pageInfo", "totalCount"], connection.Fields.Keys);
            Assert.Equal(["cursor", "node"], Assert.IsType<ObjectType>(connection.Fields["edges"].Type.Named).Fields.Keys);
        });

    [Fact]
    public void Every_type_field_argument_and_enum_value_is_described()
    {
        var own = s_schema.Types.Values.Where(type => type.Nodes.Count > 0 && !type.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        var nameless =
            own.Where(type => type.Description is null).Select(type => type.Name)
                .Concat(from type in own.OfType<FieldsType>() from field in type.Fields.Values where field.Description is null select $"{type.Name}.{field.Name}")
                .Concat(
                    from type in own.OfType<FieldsType>()
                    from field in type.Fields.Values
                    from argument in field.Arguments.Values
                    where argument.Description is null
                    select $"{type.Name}.{field.Name}({argument.Name}:)")
                .Concat(from type in own.OfType<InputObjectType>() from field in type.Fields.Values where field.Description is null select $"{type.Name}.{field.Name}")
                .Concat(from type in own.OfType<EnumType>() from value in type.Values.Values where value.Description is null select $"{type.Name}.{value.Name}");

        Assert.NotEmpty(own);
        Assert.Empty(nameless);
    }

    private static string Signature(Field field)
    {
        var arguments = field.Arguments.Values.Select(argument =>
            $"{argument.Name}: {argument.Type}{(argument.DefaultLiteral is { } literal ? $" = {GraphQL.Language.Printer.Print(literal)}" : "")}");

        return $"{field.Name}{(field.Arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")}: {field.Type}";
    }
}
