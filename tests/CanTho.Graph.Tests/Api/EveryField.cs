using System.Text;
using CanTho.Graph.Api.Web;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.Graph.Tests.Api;

/// <summary>No field of the schema is without a resolver or a property behind it: each is asked for on the real seed.</summary>
public sealed class EveryField(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly Schema s_schema = GraphSchema.Load();

    [Theory]
    [InlineData("people(first: 30) { nodes { ...on Person SELECT } }", "Person")]
    [InlineData("organisations(first: 80) { nodes { ...on Organisation SELECT } }", "Organisation")]
    [InlineData("places(first: 50) { nodes { ...on Place SELECT } }", "Place")]
    [InlineData("agreements(first: 30) { nodes { ...on Agreement SELECT } }", "Agreement")]
    [InlineData("projects(first: 30) { nodes { ...on Project SELECT } }", "Project")]
    [InlineData("events(first: 60) { nodes { ...on Event SELECT } }", "Event")]
    [InlineData("tasks(first: 30) { nodes { ...on Task SELECT } }", "Task")]
    [InlineData("documents(first: 20) { nodes { ...on Document SELECT } }", "Document")]
    [InlineData("figures(first: 50) SELECT", "FigureConnection")]
    [InlineData("conflicts(first: 50) SELECT", "ConflictConnection")]
    [InlineData("timeline(first: 50) SELECT", "TimelineConnection")]
    [InlineData("search(text: \"okayama\") SELECT", "SearchConnection")]
    [InlineData("overview SELECT", "Overview")]
    [InlineData("links(from: \"place:okayama-prefecture\", to: \"project:heart-hospital\") SELECT", "Links")]
    [InlineData("neighbourhood(of: [\"project:heart-hospital\"], limit: 10) SELECT", "Subgraph")]
    [InlineData("dossier(of: \"person:le-viet-dung\") SELECT", "Dossier")]
    [InlineData("dossier(of: \"organisation:vaio\") SELECT", "Dossier")]
    public async Task Is_answered(string field, string type)
    {
        var composite = Assert.IsAssignableFrom<CompositeType>(s_schema.Types[type]);

        await server.Ask($"{{ {field.Replace("SELECT", Selection(composite, depth: 3), StringComparison.Ordinal)} }}");
    }

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
