using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Joins plain classes, named as the SDL's types, to a schema. A public method resolves the field of its name in camelCase and returns a
/// value, a task or a value task. Its parameters, by the first rule that fits: a <see cref="CancellationToken"/> and a
/// <see cref="ResolverContext"/> are the request's; one named as an argument of the field is that argument; <c>parent</c> is the object
/// that the field belongs to (<c>parents</c> in a <see cref="BatchAttribute"/> method); any other is a service of the request.
/// </summary>
/// <remarks>
/// The class of an interface supplies the fields of all object types that implement it and have no method of their own, and may have a
/// <c>static string ResolveType(object value)</c>. A field without arguments and without a method is read from the object's property.
/// CLR enums and the SDL's meet by name, <c>HoldsPost</c> and <c>HOLDS_POST</c>; input objects become records by their constructor's
/// parameter names; a root field of the subscription type has a method that returns an <see cref="IAsyncEnumerable{T}"/> of its values, one
/// for each event; <c>ID</c> and <c>String</c> may be anything that is <see cref="IParsable{TSelf}"/>.
/// </remarks>
public sealed class ResolverBindings
{
    private readonly List<Type> _classes = [];
    private readonly List<BoundScalar> _scalars = [];

    /// <summary>
    /// Classes named <c>{Type}Resolvers</c> or marked <see cref="ResolvesAttribute"/>; their public methods resolve the fields of that
    /// name. A class with instance methods needs a constructor without parameters: there is one instance, for all requests.
    /// </summary>
    public ResolverBindings Add(params Type[] classes)
    {
        _classes.AddRange(classes);
        return this;
    }

    /// <summary>A custom scalar that is a string outside and a <typeparamref name="T"/> inside.</summary>
    /// <param name="parse">Throws <see cref="FormatException"/> with one sentence for a text that is none.</param>
    public ResolverBindings Scalar<T>(string name, Func<string, T> parse, Func<T, string> print)
        where T : notnull
    {
        _scalars.Add(new BoundScalar<T>(name, parse, print));
        return this;
    }

    /// <param name="services">Tells which services a request will have.</param>
    /// <exception cref="BindingException">Something does not fit; everything that does not is listed.</exception>
    public void Bind(Schema schema, IServiceProvider services)
    {
        var problems = new List<string>();

        foreach (var scalar in _scalars)
        {
            BindScalar(schema, scalar, problems);
        }

        var methods = new ResolverMethods(schema, problems);
        _classes.ForEach(methods.Add);

        new FieldBinder(schema, methods, services.GetRequiredService<IServiceProviderIsService>(), problems).BindAll();
        DefaultValues.Check(schema, problems);

        if (problems.Count > 0)
        {
            throw new BindingException(problems);
        }
    }

    private static void BindScalar(Schema schema, BoundScalar bound, List<string> problems)
    {
        if (schema.Types.GetValueOrDefault(bound.Name) is not ScalarType scalar)
        {
            var known = schema.Types.Values.OfType<ScalarType>().Select(type => type.Name);
            problems.Add($"The schema has no scalar \"{bound.Name}\".{Suggestions.DidYouMean(bound.Name, known)}");
        }
        else if (BuiltIns.IsBuiltIn(scalar))
        {
            problems.Add($"The scalar \"{bound.Name}\" is built in and cannot be bound.");
        }
        else
        {
            scalar.Coercion = bound;
        }
    }
}
