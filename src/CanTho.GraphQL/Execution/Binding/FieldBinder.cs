using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Execution;

/// <summary>Gives every field of every object type its resolver.</summary>
internal sealed class FieldBinder(Schema schema, ResolverMethods methods, IServiceProviderIsService known, List<string> problems)
{
    private readonly InputConverter _converter = new();

    public void BindAll()
    {
        foreach (var type in schema.Types.Values.OfType<ObjectType>().Where(type => !BuiltIns.IsBuiltIn(type)))
        {
            foreach (var field in type.Fields.Values)
            {
                Bind(type, field);
            }
        }
    }

    private void Bind(ObjectType type, Field field)
    {
        if (methods.Find(type, field.Name) is var (method, instance))
        {
            try
            {
                Bind(field, new ResolverMethod(method, instance, field), isSubscription: type == schema.SubscriptionType);
            }
            catch (ArgumentException problem)
            {
                problems.Add($"{ResolverMethods.Name(method)} for {type}.{field.Name}: {problem.Message}.");
            }
        }
        else if (type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType)
        {
            problems.Add($"{type}.{field.Name} has no method, and a root field has no object to be read from.");
        }
        else if (field.Arguments.Count > 0)
        {
            var arguments = string.Join(", ", field.Arguments.Keys);
            problems.Add($"{type}.{field.Name} has no method, and a property cannot heed its arguments ({arguments}).");
        }
        else
        {
            field.Resolver = new PropertyResolver(type, field).Resolve;
        }
    }

    private void Bind(Field field, ResolverMethod method, bool isSubscription)
    {
        if (isSubscription)
        {
            field.EventStream = method.CompileEventStream(_converter, known);
            field.Resolver = static context => new(context.Source); // an event is the value of the field
        }
        else
        {
            field.Resolver = method.Compile(_converter, known);
        }
    }
}
