using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Execution;

/// <summary>Joins plain classes, named as the SDL's types, to a schema. docs/api.md says how a method's parameters are found.</summary>
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
