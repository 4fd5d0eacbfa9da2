using System.Linq.Expressions;
using System.Reflection;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Execution;

/// <summary>A method of a resolver class, compiled to resolve one field of one object type.</summary>
/// <param name="instance">What to call it on; null for a static method.</param>
internal sealed class ResolverMethod(MethodInfo method, object? instance, Field field)
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(ResolverContext));
    private static readonly ParameterExpression Parents = Expression.Parameter(typeof(IReadOnlyList<object>));

    private bool IsBatch => method.IsDefined(typeof(BatchAttribute));

    /// <exception cref="ArgumentException">The method does not fit the field; the message says why.</exception>
    public FieldResolver Compile(InputConverter converter, IServiceProviderIsService known)
    {
        ResultTypes.Check(field.Type, ResultType());

        var result = Expression.Call(
            typeof(Results), Results.Adapter(method.ReturnType), [Results.Unwrapped(method.ReturnType)!], Call(converter, known));

        if (!IsBatch)
        {
            var call = Expression.Lambda<FieldResolver>(result, Context).Compile();
            var wantsContext = Array.Exists(method.GetParameters(), parameter => parameter.ParameterType == typeof(ResolverContext));

            return wantsContext ? call : new MethodResolver(call).Resolve;
        }

        if (!Array.Exists(method.GetParameters(), IsParents))
        {
            throw new ArgumentException("a [Batch] method needs the parameter \"IReadOnlyList<TParent> parents\"");
        }

        var batch = Expression.Lambda<Func<ResolverContext, IReadOnlyList<object>, ValueTask<object?>>>(result, Context, Parents).Compile();
        return new BatchResolver(method, batch).Resolve;
    }

    /// <summary>For a root field of the subscription type: the method returns the events.</summary>
    /// <exception cref="ArgumentException">The method does not fit the field; the message says why.</exception>
    public EventStreamResolver CompileEventStream(InputConverter converter, IServiceProviderIsService known)
    {
        if (IsBatch)
        {
            throw new ArgumentException("a subscription has no parents, so its method cannot be a [Batch]");
        }

        var item = EventStreams.ItemOf(method.ReturnType)
            ?? throw new ArgumentException(
                $"it returns {ClrNames.Of(method.ReturnType)}; a subscription's method returns IAsyncEnumerable<T>, or a Task or " +
                "ValueTask of it, one T for each event");

        try
        {
            ResultTypes.Check(field.Type, item);
        }
        catch (ArgumentException problem)
        {
            throw new ArgumentException($"for each event {problem.Message}", problem);
        }

        var events = Expression.Call(typeof(EventStreams), EventStreams.Adapter(method.ReturnType), [item], Call(converter, known));
        return Expression.Lambda<EventStreamResolver>(events, Context).Compile();
    }

    private MethodCallExpression Call(InputConverter converter, IServiceProviderIsService known) => Expression.Call(
        method.IsStatic ? null : Expression.Constant(instance),
        method,
        Array.ConvertAll(method.GetParameters(), parameter => Read(parameter, converter, known)));

    /// <summary>What the method returns for one object, out of its task and batch.</summary>
    private Type ResultType()
    {
        var returned = Results.Unwrapped(method.ReturnType)
            ?? throw new ArgumentException(
                $"it returns {ClrNames.Of(method.ReturnType)}; a resolver returns a value, Task<T> or ValueTask<T>");

        return !IsBatch ? returned
            : ResultTypes.ItemOf(returned)
                ?? throw new ArgumentException(
                    $"a [Batch] method returns IReadOnlyList<T>, one T for each parent, not {ClrNames.Of(returned)}");
    }

    private Expression Read(ParameterInfo parameter, InputConverter converter, IServiceProviderIsService known)
    {
        var clr = parameter.ParameterType;

        if (clr == typeof(CancellationToken))
        {
            return Expression.Property(Context, nameof(ResolverContext.Cancel));
        }

        if (clr == typeof(ResolverContext))
        {
            return Context;
        }

        if (field.Arguments.TryGetValue(parameter.Name!, out var argument))
        {
            return ReadArgument(parameter, argument, converter);
        }

        if (IsBatch && IsParents(parameter))
        {
            return Expression.Call(typeof(Results), nameof(Results.Parents), [clr.GenericTypeArguments[0]], Parents);
        }

        if (parameter.Name == "parent" && !IsBatch)
        {
            return Expression.Convert(Expression.Property(Context, nameof(ResolverContext.Source)), clr);
        }

        return known.IsService(clr)
            ? Expression.Call(
                typeof(ServiceProviderServiceExtensions), nameof(ServiceProviderServiceExtensions.GetRequiredService), [clr],
                Expression.Property(Context, nameof(ResolverContext.Services)))
            : throw new ArgumentException(
                $"the parameter \"{ClrNames.Of(clr)} {parameter.Name}\" is neither an argument of the field nor a known service");
    }

    private static MethodCallExpression ReadArgument(ParameterInfo parameter, InputValue argument, InputConverter converter)
    {
        try
        {
            var reader = Activator.CreateInstance(
                typeof(ArgumentReader<>).MakeGenericType(parameter.ParameterType),
                BindingFlags.DoNotWrapExceptions | BindingFlags.CreateInstance | BindingFlags.Public | BindingFlags.Instance,
                binder: null,
                [parameter, argument, converter],
                culture: null)!;

            return Expression.Call(Expression.Constant(reader), nameof(ArgumentReader<>.Read), typeArguments: null, Context);
        }
        catch (ArgumentException problem)
        {
            var (given, wanted) = ($"{argument.Name}: {argument.Type}", $"{ClrNames.Of(parameter.ParameterType)} {parameter.Name}");
            throw new ArgumentException($"the argument \"{given}\" does not fit \"{wanted}\": {problem.Message}", problem);
        }
    }

    private static bool IsParents(ParameterInfo parameter) =>
        parameter.Name == "parents" &&
        parameter.ParameterType is { IsGenericType: true } clr &&
        clr.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
}
