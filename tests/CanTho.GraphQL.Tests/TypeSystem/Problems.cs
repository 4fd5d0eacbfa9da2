using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>What is wrong with a schema.</summary>
internal static class Problems
{
    /// <summary>Each as <c>line:column … message</c>, with a place for every node that it points at.</summary>
    public static IEnumerable<string> Of(string sdl) => Assert.Throws<SchemaException>(() => SchemaBuilder.Build(sdl)).Errors
        .Select(error => string.Join(' ', [.. error.Locations.Select(at => $"{at.Line}:{at.Column}"), error.Message]));
}
