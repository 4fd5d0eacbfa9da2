using System.Text;
using CanTho.Graph.Api.Web;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.Graph.Tests.Api;

/// <summary>No field of the schema is without a resolver or a property behind it: each is asked for on the real seed.</summary>
public sealed class EveryField(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly Schema s_schema = GraphSchema.Load();

    /// <summary>The lists of the query, the type of their entities, and as many as can be asked for everything at once: a place has parts, which are places.</summary>
    public static TheoryData<string, string, int> Lists => new()
    {
        { "people", "Person", 20 },
        { "organisations", "Organisation", 20 },
        { "places", "Place", 2 },
        { "agreements", "Agreement", 20 },
        { "projects", "Project", 20 },
        { "events", "Event", 20 },
        { "tasks", "Task", 20 },
        { "documents", "Document", 20 },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Is_answered_of_every_entity(string list, string type, int page)
    {
        var query = OfAll(list, type, page);
        string? after = null;

        do
        {
            var data = await server.Ask(query, new { after });
            var place = data.GetProperty(list).GetProperty("pageInfo");
            after = place.GetProperty("hasNextPage").GetBoolean() ? place.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
    }

    /// <summary>A field of the query that is no list of entities, and its type.</summary>
    public static TheoryData<string, string> Answers => new()
    {
        { "figures(first: 50) SELECT", "FigureConnection" },
        { "conflicts(first: 50) SELECT", "ConflictConnection" },
        { "timeline(first: 50) SELECT", "TimelineConnection" },
        { "search(text: \"okayama\") SELECT", "SearchConnection" },
        { "overview SELECT", "Overview" },
        { "links(from: \"place:okayama-prefecture\", to: \"project:heart-hospital\") SELECT", "Links" },
        { "neighbourhood(of: [\"project:heart-hospital\"], limit: 10) SELECT", "Subgraph" },
        { "dossier(of: \"person:le-viet-dung\") SELECT", "Dossier" },
        { "dossier(of: \"organisation:vaio\") SELECT", "Dossier" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public Task Is_answered(string field, string type) => server.Ask(Of(field, type));

    /// <summary>A list's every field, the next page by the variable <c>after</c>.</summary>
    internal static string OfAll(string list, string type, int page) =>
        $"query($after: String) {{ {list}(first: {page}, after: $after) {{ nodes {Selection(type)} pageInfo {{ hasNextPage endCursor }} }} }}";

    /// <param name="field">With the word SELECT.</param>
    internal static string Of(string field, string type) => $"{{ {field.Replace("SELECT", Selection(type), StringComparison.Ordinal)} }}";

    private static string Selection(string type) => Selection(Assert.IsAssignableFrom<CompositeType>(s_schema.Types[type]), depth: 3);

    /// <summary>Every field that needs no argument, objects to a depth, interfaces by what all have.</summary>
    private static string Selection(CompositeType type, int depth)
    {
        var selection = new StringBuilder("{ __typename ");

        foreach (var field in (type as FieldsType)?.Fields.Values ?? Enumerable.Empty<Field>())
        {
            if (field.Arguments.Values.Any(argument => argument.IsRequired))
            {
                continue;
            }

            if (field.Type.Named is not CompositeType inner)
            {
                selection.Append(field.Name).Append(' ');
            }
            else if (depth > 0)
            {
                selection.Append(field.Name).Append(' ').Append(Selection(inner, depth - 1)).Append(' ');
            }
        }

        return selection.Append('}').ToString();
    }
}
