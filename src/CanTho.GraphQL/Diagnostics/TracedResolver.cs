using System.Text;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>A resolver that has a span for each call.</summary>
internal sealed class TracedResolver(FieldResolver resolver)
{
    /// <summary>Puts one before each resolver that is to be traced. Fields that have none of their own yet are left alone.</summary>
    public static void Wrap(Schema schema, Func<ObjectType, Field, bool> traced)
    {
        foreach (var type in schema.Types.Values.OfType<ObjectType>())
        {
            foreach (var field in type.Fields.Values)
            {
                if (field.Resolver is { Target: not TracedResolver } resolver && traced(type, field))
                {
                    field.Resolver = new TracedResolver(resolver).Resolve;
                }
            }
        }
    }

    private ValueTask<object?> Resolve(ResolverContext context) =>
        Telemetry.Source.HasListeners() ? Traced(context) : resolver(context);

    private async ValueTask<object?> Traced(ResolverContext context)
    {
        var coordinate = context.Coordinate.ToString();
        string? errorType = null;
        var span = Telemetry.Source.StartActivity(coordinate);
        span?.SetTag("graphql.selection.name", context.Plan.ResponseName)
            .SetTag("graphql.selection.path", PathOf(context))
            .SetTag("graphql.selection.field.name", context.Field.Name)
            .SetTag("graphql.selection.field.parent_type", context.ParentType.Name)
            .SetTag(Telemetry.Coordinate, coordinate);

        try
        {
            return await resolver(context);
        }
        catch (Exception error)
        {
            errorType = error.GetType().FullName;
            throw;
        }
        finally
        {
            Telemetry.End(span, errorType);
        }
    }

    /// <summary><c>people[0].name</c></summary>
    private static string PathOf(ResolverContext context)
    {
        var path = new StringBuilder();

        foreach (var step in context.Path)
        {
            _ = step is int index ? path.Append('[').Append(index).Append(']') : path.Append(path.Length > 0 ? "." : "").Append(step);
        }

        return path.ToString();
    }
}
