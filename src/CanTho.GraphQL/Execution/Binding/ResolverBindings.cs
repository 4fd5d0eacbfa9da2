using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>Joins plain classes, named as the SDL's types, to a schema.</summary>
public sealed class ResolverBindings
{
    /// <summary>Classes named <c>{Type}Resolvers</c> or marked <see cref="ResolvesAttribute"/>.</summary>
    public ResolverBindings Add(params Type[] classes) => throw new NotImplementedException();

    /// <summary>A custom scalar that is a string outside and a <typeparamref name="T"/> inside.</summary>
    /// <param name="parse">Throws <see cref="FormatException"/> with one sentence for a text that is none.</param>
    public ResolverBindings Scalar<T>(string name, Func<string, T> parse, Func<T, string> print)
        where T : notnull => throw new NotImplementedException();

    /// <param name="services">Tells which services a request will have.</param>
    /// <exception cref="BindingException">Something does not fit; everything that does not is listed.</exception>
    public void Bind(Schema schema, IServiceProvider services) => throw new NotImplementedException();
}
